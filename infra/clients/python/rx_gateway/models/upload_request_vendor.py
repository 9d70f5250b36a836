from typing import Literal, cast

UploadRequestVendor = Literal["inside-rx", "md-integrations", "mwi-formulary", "si-compounding", "syncvet"]

UPLOAD_REQUEST_VENDOR_VALUES: set[UploadRequestVendor] = {
    "inside-rx",
    "md-integrations",
    "mwi-formulary",
    "si-compounding",
    "syncvet",
}


def check_upload_request_vendor(value: str) -> UploadRequestVendor:
    # A value of a later version of the gateway is passed on.
    return cast(UploadRequestVendor, value)
