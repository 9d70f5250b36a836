from typing import Literal, cast

MwiFormularyGetStockConfigurationResponse200CostType = Literal["COST", "NET", "NETNET"]

MWI_FORMULARY_GET_STOCK_CONFIGURATION_RESPONSE_200_COST_TYPE_VALUES: set[
    MwiFormularyGetStockConfigurationResponse200CostType
] = {
    "COST",
    "NET",
    "NETNET",
}


def check_mwi_formulary_get_stock_configuration_response_200_cost_type(
    value: str,
) -> MwiFormularyGetStockConfigurationResponse200CostType:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyGetStockConfigurationResponse200CostType, value)
