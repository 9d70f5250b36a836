from typing import Literal, cast

MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1 = Literal[
    "Day(s)", "Hour(s)", "Month(s)", "Week(s)"
]

MWI_FORMULARY_UPDATE_STOCK_CONFIGURATION_BODY_PRESCRIPTION_FREQUENCY_MEASURE_TYPE_1_VALUES: set[
    MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1
] = {
    "Day(s)",
    "Hour(s)",
    "Month(s)",
    "Week(s)",
}


def check_mwi_formulary_update_stock_configuration_body_prescription_frequency_measure_type_1(
    value: str,
) -> MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1, value)
