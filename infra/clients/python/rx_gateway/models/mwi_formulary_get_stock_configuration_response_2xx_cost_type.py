from typing import Literal, cast

MwiFormularyGetStockConfigurationResponse2XXCostType = Literal["COST", "NET", "NETNET"]

MWI_FORMULARY_GET_STOCK_CONFIGURATION_RESPONSE_2XX_COST_TYPE_VALUES: set[
    MwiFormularyGetStockConfigurationResponse2XXCostType
] = {
    "COST",
    "NET",
    "NETNET",
}


def check_mwi_formulary_get_stock_configuration_response_2xx_cost_type(
    value: str,
) -> MwiFormularyGetStockConfigurationResponse2XXCostType:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyGetStockConfigurationResponse2XXCostType, value)
