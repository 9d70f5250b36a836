from typing import Literal, cast

ReadFeedInclude = Literal["data"]

READ_FEED_INCLUDE_VALUES: set[ReadFeedInclude] = {
    "data",
}


def check_read_feed_include(value: str) -> ReadFeedInclude:
    # A value of a later version of the gateway is passed on.
    return cast(ReadFeedInclude, value)
