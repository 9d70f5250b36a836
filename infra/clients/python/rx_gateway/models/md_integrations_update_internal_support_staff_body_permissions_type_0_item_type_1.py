from typing import Literal, cast

MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 = Literal["live", "sandbox"]

MD_INTEGRATIONS_UPDATE_INTERNAL_SUPPORT_STAFF_BODY_PERMISSIONS_TYPE_0_ITEM_TYPE_1_VALUES: set[
    MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1
] = {
    "live",
    "sandbox",
}


def check_md_integrations_update_internal_support_staff_body_permissions_type_0_item_type_1(
    value: str,
) -> MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1:
    # A value of a later version of the gateway is passed on.
    return cast(MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1, value)
