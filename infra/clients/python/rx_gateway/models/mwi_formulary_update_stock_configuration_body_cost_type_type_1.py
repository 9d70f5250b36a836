from typing import Literal, cast

MwiFormularyUpdateStockConfigurationBodyCostTypeType1 = Literal["COST", "NET", "NETNET"]

MWI_FORMULARY_UPDATE_STOCK_CONFIGURATION_BODY_COST_TYPE_TYPE_1_VALUES: set[
    MwiFormularyUpdateStockConfigurationBodyCostTypeType1
] = {
    "COST",
    "NET",
    "NETNET",
}


def check_mwi_formulary_update_stock_configuration_body_cost_type_type_1(
    value: str,
) -> MwiFormularyUpdateStockConfigurationBodyCostTypeType1:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyUpdateStockConfigurationBodyCostTypeType1, value)
