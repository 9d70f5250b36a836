from typing import Literal, cast

MwiFormularyCreateStockConfigurationBodyCostType = Literal["COST", "NET", "NETNET"]

MWI_FORMULARY_CREATE_STOCK_CONFIGURATION_BODY_COST_TYPE_VALUES: set[
    MwiFormularyCreateStockConfigurationBodyCostType
] = {
    "COST",
    "NET",
    "NETNET",
}


def check_mwi_formulary_create_stock_configuration_body_cost_type(
    value: str,
) -> MwiFormularyCreateStockConfigurationBodyCostType:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyCreateStockConfigurationBodyCostType, value)
