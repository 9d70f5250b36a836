from typing import Literal, cast

MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure = Literal[
    "Day(s)", "Hour(s)", "Month(s)", "Week(s)"
]

MWI_FORMULARY_CREATE_STOCK_CONFIGURATION_BODY_PRESCRIPTION_FREQUENCY_MEASURE_VALUES: set[
    MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure
] = {
    "Day(s)",
    "Hour(s)",
    "Month(s)",
    "Week(s)",
}


def check_mwi_formulary_create_stock_configuration_body_prescription_frequency_measure(
    value: str,
) -> MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure:
    # A value of a later version of the gateway is passed on.
    return cast(MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure, value)
