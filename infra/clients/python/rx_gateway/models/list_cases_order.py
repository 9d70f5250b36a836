from typing import Literal, cast

ListCasesOrder = Literal["asc", "desc"]

LIST_CASES_ORDER_VALUES: set[ListCasesOrder] = {
    "asc",
    "desc",
}


def check_list_cases_order(value: str) -> ListCasesOrder:
    # A value of a later version of the gateway is passed on.
    return cast(ListCasesOrder, value)
