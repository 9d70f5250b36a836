"""The shapes of requests and answers. Each module is loaded with the first use of its class."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .caller import Caller as Caller
    from .caller_identity import CallerIdentity as CallerIdentity
    from .catch_up import CatchUp as CatchUp
    from .catch_up_request import CatchUpRequest as CatchUpRequest
    from .catch_up_request_vendor import CatchUpRequestVendor as CatchUpRequestVendor
    from .catch_up_status import CatchUpStatus as CatchUpStatus
    from .counts import Counts as Counts
    from .counts_deliveries import CountsDeliveries as CountsDeliveries
    from .counts_deliveries_held import CountsDeliveriesHeld as CountsDeliveriesHeld
    from .counts_deliveries_pending import (
        CountsDeliveriesPending as CountsDeliveriesPending,
    )
    from .counts_endpoints import CountsEndpoints as CountsEndpoints
    from .counts_endpoints_active import CountsEndpointsActive as CountsEndpointsActive
    from .counts_endpoints_disabled import (
        CountsEndpointsDisabled as CountsEndpointsDisabled,
    )
    from .counts_endpoints_paused import CountsEndpointsPaused as CountsEndpointsPaused
    from .counts_jobs import CountsJobs as CountsJobs
    from .counts_jobs_queued import CountsJobsQueued as CountsJobsQueued
    from .counts_jobs_sending import CountsJobsSending as CountsJobsSending
    from .counts_jobs_uncertain import CountsJobsUncertain as CountsJobsUncertain
    from .delivery import Delivery as Delivery
    from .delivery_attempts_item import DeliveryAttemptsItem as DeliveryAttemptsItem
    from .delivery_search import DeliverySearch as DeliverySearch
    from .delivery_search_order import DeliverySearchOrder as DeliverySearchOrder
    from .delivery_search_status import DeliverySearchStatus as DeliverySearchStatus
    from .delivery_search_subject import DeliverySearchSubject as DeliverySearchSubject
    from .delivery_status import DeliveryStatus as DeliveryStatus
    from .empty_body import EmptyBody as EmptyBody
    from .endpoint import Endpoint as Endpoint
    from .endpoint_change import EndpointChange as EndpointChange
    from .endpoint_change_headers import EndpointChangeHeaders as EndpointChangeHeaders
    from .endpoint_change_purpose_type_1 import (
        EndpointChangePurposeType1 as EndpointChangePurposeType1,
    )
    from .endpoint_change_status import EndpointChangeStatus as EndpointChangeStatus
    from .endpoint_change_type import EndpointChangeType as EndpointChangeType
    from .endpoint_creation import EndpointCreation as EndpointCreation
    from .endpoint_creation_headers import (
        EndpointCreationHeaders as EndpointCreationHeaders,
    )
    from .endpoint_creation_purpose_type_1 import (
        EndpointCreationPurposeType1 as EndpointCreationPurposeType1,
    )
    from .endpoint_creation_type import EndpointCreationType as EndpointCreationType
    from .endpoint_paused_by_type_1 import (
        EndpointPausedByType1 as EndpointPausedByType1,
    )
    from .endpoint_purpose_type_1 import EndpointPurposeType1 as EndpointPurposeType1
    from .endpoint_status import EndpointStatus as EndpointStatus
    from .endpoint_type import EndpointType as EndpointType
    from .endpoint_with_secret import EndpointWithSecret as EndpointWithSecret
    from .endpoint_with_secret_paused_by_type_1 import (
        EndpointWithSecretPausedByType1 as EndpointWithSecretPausedByType1,
    )
    from .endpoint_with_secret_purpose_type_1 import (
        EndpointWithSecretPurposeType1 as EndpointWithSecretPurposeType1,
    )
    from .endpoint_with_secret_status import (
        EndpointWithSecretStatus as EndpointWithSecretStatus,
    )
    from .endpoint_with_secret_type import (
        EndpointWithSecretType as EndpointWithSecretType,
    )
    from .event import Event as Event
    from .event_delivery import EventDelivery as EventDelivery
    from .event_delivery_subject import EventDeliverySubject as EventDeliverySubject
    from .event_search import EventSearch as EventSearch
    from .event_search_order import EventSearchOrder as EventSearchOrder
    from .event_search_subject import EventSearchSubject as EventSearchSubject
    from .event_subject import EventSubject as EventSubject
    from .event_type import EventType as EventType
    from .event_type_evidence import EventTypeEvidence as EventTypeEvidence
    from .event_type_example import EventTypeExample as EventTypeExample
    from .event_type_schema import EventTypeSchema as EventTypeSchema
    from .event_with_data import EventWithData as EventWithData
    from .event_with_data_subject import EventWithDataSubject as EventWithDataSubject
    from .feed_page import FeedPage as FeedPage
    from .feed_page_data_item import FeedPageDataItem as FeedPageDataItem
    from .feed_page_data_item_subject import (
        FeedPageDataItemSubject as FeedPageDataItemSubject,
    )
    from .get_event_include import GetEventInclude as GetEventInclude
    from .get_job_attempts_response_200 import (
        GetJobAttemptsResponse200 as GetJobAttemptsResponse200,
    )
    from .get_metrics_name import GetMetricsName as GetMetricsName
    from .get_metrics_step import GetMetricsStep as GetMetricsStep
    from .inside_rx_check_eligibility_body import (
        InsideRxCheckEligibilityBody as InsideRxCheckEligibilityBody,
    )
    from .inside_rx_check_eligibility_body_address import (
        InsideRxCheckEligibilityBodyAddress as InsideRxCheckEligibilityBodyAddress,
    )
    from .inside_rx_check_eligibility_body_gender import (
        InsideRxCheckEligibilityBodyGender as InsideRxCheckEligibilityBodyGender,
    )
    from .inside_rx_check_eligibility_body_medication import (
        InsideRxCheckEligibilityBodyMedication as InsideRxCheckEligibilityBodyMedication,
    )
    from .inside_rx_create_enrollment_card_body import (
        InsideRxCreateEnrollmentCardBody as InsideRxCreateEnrollmentCardBody,
    )
    from .inside_rx_create_enrollment_card_body_action import (
        InsideRxCreateEnrollmentCardBodyAction as InsideRxCreateEnrollmentCardBodyAction,
    )
    from .inside_rx_create_enrollment_card_body_gender import (
        InsideRxCreateEnrollmentCardBodyGender as InsideRxCreateEnrollmentCardBodyGender,
    )
    from .inside_rx_get_medication_attributes_locale import (
        InsideRxGetMedicationAttributesLocale as InsideRxGetMedicationAttributesLocale,
    )
    from .inside_rx_get_medication_attributes_response_2xx import (
        InsideRxGetMedicationAttributesResponse2XX as InsideRxGetMedicationAttributesResponse2XX,
    )
    from .inside_rx_get_medication_attributes_response_2xx_dose_item import (
        InsideRxGetMedicationAttributesResponse2XXDoseItem as InsideRxGetMedicationAttributesResponse2XXDoseItem,
    )
    from .inside_rx_list_chain_pharmacies_response_2xx import (
        InsideRxListChainPharmaciesResponse2XX as InsideRxListChainPharmaciesResponse2XX,
    )
    from .inside_rx_list_chain_pharmacies_response_2xx_pagination import (
        InsideRxListChainPharmaciesResponse2XXPagination as InsideRxListChainPharmaciesResponse2XXPagination,
    )
    from .inside_rx_list_medication_alternatives_response_2xx import (
        InsideRxListMedicationAlternativesResponse2XX as InsideRxListMedicationAlternativesResponse2XX,
    )
    from .inside_rx_list_medication_alternatives_response_2xx_results_item import (
        InsideRxListMedicationAlternativesResponse2XXResultsItem as InsideRxListMedicationAlternativesResponse2XXResultsItem,
    )
    from .inside_rx_list_popular_medications_locale import (
        InsideRxListPopularMedicationsLocale as InsideRxListPopularMedicationsLocale,
    )
    from .inside_rx_list_popular_medications_response_2xx import (
        InsideRxListPopularMedicationsResponse2XX as InsideRxListPopularMedicationsResponse2XX,
    )
    from .inside_rx_list_popular_medications_response_2xx_results_item import (
        InsideRxListPopularMedicationsResponse2XXResultsItem as InsideRxListPopularMedicationsResponse2XXResultsItem,
    )
    from .inside_rx_list_popular_medications_response_2xx_results_item_dose_item import (
        InsideRxListPopularMedicationsResponse2XXResultsItemDoseItem as InsideRxListPopularMedicationsResponse2XXResultsItemDoseItem,
    )
    from .inside_rx_price_people_by_npi_body import (
        InsideRxPricePeopleByNpiBody as InsideRxPricePeopleByNpiBody,
    )
    from .inside_rx_price_people_by_npi_response_2xx import (
        InsideRxPricePeopleByNpiResponse2XX as InsideRxPricePeopleByNpiResponse2XX,
    )
    from .inside_rx_price_people_by_npi_response_2xx_failed_item import (
        InsideRxPricePeopleByNpiResponse2XXFailedItem as InsideRxPricePeopleByNpiResponse2XXFailedItem,
    )
    from .inside_rx_price_people_by_npi_response_2xx_metadata import (
        InsideRxPricePeopleByNpiResponse2XXMetadata as InsideRxPricePeopleByNpiResponse2XXMetadata,
    )
    from .inside_rx_price_people_by_npi_response_2xx_successful_item import (
        InsideRxPricePeopleByNpiResponse2XXSuccessfulItem as InsideRxPricePeopleByNpiResponse2XXSuccessfulItem,
    )
    from .inside_rx_price_people_by_npi_response_2xx_successful_item_price import (
        InsideRxPricePeopleByNpiResponse2XXSuccessfulItemPrice as InsideRxPricePeopleByNpiResponse2XXSuccessfulItemPrice,
    )
    from .inside_rx_price_people_by_region_body import (
        InsideRxPricePeopleByRegionBody as InsideRxPricePeopleByRegionBody,
    )
    from .inside_rx_price_pets_by_npi_body import (
        InsideRxPricePetsByNpiBody as InsideRxPricePetsByNpiBody,
    )
    from .inside_rx_price_pets_by_npi_response_2xx import (
        InsideRxPricePetsByNpiResponse2XX as InsideRxPricePetsByNpiResponse2XX,
    )
    from .inside_rx_price_pets_by_npi_response_2xx_failed_item import (
        InsideRxPricePetsByNpiResponse2XXFailedItem as InsideRxPricePetsByNpiResponse2XXFailedItem,
    )
    from .inside_rx_price_pets_by_npi_response_2xx_metadata import (
        InsideRxPricePetsByNpiResponse2XXMetadata as InsideRxPricePetsByNpiResponse2XXMetadata,
    )
    from .inside_rx_price_pets_by_npi_response_2xx_successful_item import (
        InsideRxPricePetsByNpiResponse2XXSuccessfulItem as InsideRxPricePetsByNpiResponse2XXSuccessfulItem,
    )
    from .inside_rx_price_pets_by_npi_response_2xx_successful_item_price import (
        InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice as InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice,
    )
    from .inside_rx_search_medications_locale import (
        InsideRxSearchMedicationsLocale as InsideRxSearchMedicationsLocale,
    )
    from .inside_rx_search_medications_response_2xx import (
        InsideRxSearchMedicationsResponse2XX as InsideRxSearchMedicationsResponse2XX,
    )
    from .inside_rx_search_medications_response_2xx_results_item import (
        InsideRxSearchMedicationsResponse2XXResultsItem as InsideRxSearchMedicationsResponse2XXResultsItem,
    )
    from .inside_rx_search_medications_response_2xx_results_item_dose_item import (
        InsideRxSearchMedicationsResponse2XXResultsItemDoseItem as InsideRxSearchMedicationsResponse2XXResultsItemDoseItem,
    )
    from .job import Job as Job
    from .job_attempt import JobAttempt as JobAttempt
    from .job_attempt_phase import JobAttemptPhase as JobAttemptPhase
    from .job_evidence_type_0 import JobEvidenceType0 as JobEvidenceType0
    from .job_evidence_type_0_finding import (
        JobEvidenceType0Finding as JobEvidenceType0Finding,
    )
    from .job_evidence_type_0_proof_type_1 import (
        JobEvidenceType0ProofType1 as JobEvidenceType0ProofType1,
    )
    from .job_evidence_type_0_reason import (
        JobEvidenceType0Reason as JobEvidenceType0Reason,
    )
    from .job_look_up_type_0 import JobLookUpType0 as JobLookUpType0
    from .job_outcome_type_1 import JobOutcomeType1 as JobOutcomeType1
    from .job_resolution import JobResolution as JobResolution
    from .job_resolution_action import JobResolutionAction as JobResolutionAction
    from .job_status import JobStatus as JobStatus
    from .key_rotation import KeyRotation as KeyRotation
    from .list_all_deliveries_order import (
        ListAllDeliveriesOrder as ListAllDeliveriesOrder,
    )
    from .list_all_deliveries_response_200 import (
        ListAllDeliveriesResponse200 as ListAllDeliveriesResponse200,
    )
    from .list_all_deliveries_status import (
        ListAllDeliveriesStatus as ListAllDeliveriesStatus,
    )
    from .list_cases_order import ListCasesOrder as ListCasesOrder
    from .list_cases_response_200 import ListCasesResponse200 as ListCasesResponse200
    from .list_deliveries_order import ListDeliveriesOrder as ListDeliveriesOrder
    from .list_deliveries_response_200 import (
        ListDeliveriesResponse200 as ListDeliveriesResponse200,
    )
    from .list_deliveries_status import ListDeliveriesStatus as ListDeliveriesStatus
    from .list_endpoints_order import ListEndpointsOrder as ListEndpointsOrder
    from .list_endpoints_response_200 import (
        ListEndpointsResponse200 as ListEndpointsResponse200,
    )
    from .list_event_types_order import ListEventTypesOrder as ListEventTypesOrder
    from .list_event_types_response_200 import (
        ListEventTypesResponse200 as ListEventTypesResponse200,
    )
    from .list_events_order import ListEventsOrder as ListEventsOrder
    from .list_events_response_200 import ListEventsResponse200 as ListEventsResponse200
    from .list_jobs_order import ListJobsOrder as ListJobsOrder
    from .list_jobs_response_200 import ListJobsResponse200 as ListJobsResponse200
    from .list_jobs_status import ListJobsStatus as ListJobsStatus
    from .list_refills_order import ListRefillsOrder as ListRefillsOrder
    from .list_refills_response_200 import (
        ListRefillsResponse200 as ListRefillsResponse200,
    )
    from .list_refills_status import ListRefillsStatus as ListRefillsStatus
    from .list_vendors_order import ListVendorsOrder as ListVendorsOrder
    from .list_vendors_response_200 import (
        ListVendorsResponse200 as ListVendorsResponse200,
    )
    from .md_integrations_add_case_diseases_body import (
        MdIntegrationsAddCaseDiseasesBody as MdIntegrationsAddCaseDiseasesBody,
    )
    from .md_integrations_add_case_diseases_response_2xx_item_type_0 import (
        MdIntegrationsAddCaseDiseasesResponse2XXItemType0 as MdIntegrationsAddCaseDiseasesResponse2XXItemType0,
    )
    from .md_integrations_add_case_offering_diseases_body import (
        MdIntegrationsAddCaseOfferingDiseasesBody as MdIntegrationsAddCaseOfferingDiseasesBody,
    )
    from .md_integrations_add_case_offering_diseases_response_2xx_item_type_0 import (
        MdIntegrationsAddCaseOfferingDiseasesResponse2XXItemType0 as MdIntegrationsAddCaseOfferingDiseasesResponse2XXItemType0,
    )
    from .md_integrations_add_case_tag_body import (
        MdIntegrationsAddCaseTagBody as MdIntegrationsAddCaseTagBody,
    )
    from .md_integrations_add_patient_tag_body import (
        MdIntegrationsAddPatientTagBody as MdIntegrationsAddPatientTagBody,
    )
    from .md_integrations_add_pharmacy_body import (
        MdIntegrationsAddPharmacyBody as MdIntegrationsAddPharmacyBody,
    )
    from .md_integrations_assign_case_response_2xx import (
        MdIntegrationsAssignCaseResponse2XX as MdIntegrationsAssignCaseResponse2XX,
    )
    from .md_integrations_assign_case_response_2xx_case_assignment_type_0 import (
        MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0 as MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0,
    )
    from .md_integrations_assign_case_response_2xx_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0 as MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_assign_case_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_assign_case_response_2xx_case_status_type_0 import (
        MdIntegrationsAssignCaseResponse2XXCaseStatusType0 as MdIntegrationsAssignCaseResponse2XXCaseStatusType0,
    )
    from .md_integrations_assign_case_response_2xx_partner_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPartnerType0 as MdIntegrationsAssignCaseResponse2XXPartnerType0,
    )
    from .md_integrations_assign_case_response_2xx_partner_type_0_address_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0 as MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0,
    )
    from .md_integrations_assign_case_response_2xx_partner_type_0_address_type_0_state_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0StateType0 as MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0StateType0,
    )
    from .md_integrations_assign_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 as MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_assign_case_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPartnerType0CustomizationType0 as MdIntegrationsAssignCaseResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_assign_case_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsAssignCaseResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_assign_case_response_2xx_patient_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0 as MdIntegrationsAssignCaseResponse2XXPatientType0,
    )
    from .md_integrations_assign_case_response_2xx_patient_type_0_address_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0 as MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0,
    )
    from .md_integrations_assign_case_response_2xx_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0StateType0 as MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0StateType0,
    )
    from .md_integrations_assign_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0StateType0CountryType0 as MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_assign_case_response_2xx_patient_type_0_dosespot_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0 as MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0,
    )
    from .md_integrations_assign_case_response_2xx_patient_type_0_driver_license_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0 as MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0,
    )
    from .md_integrations_assign_case_response_2xx_tags_type_0_item_type_0 import (
        MdIntegrationsAssignCaseResponse2XXTagsType0ItemType0 as MdIntegrationsAssignCaseResponse2XXTagsType0ItemType0,
    )
    from .md_integrations_attach_case_file_response_2xx import (
        MdIntegrationsAttachCaseFileResponse2XX as MdIntegrationsAttachCaseFileResponse2XX,
    )
    from .md_integrations_attach_offering_tag_body import (
        MdIntegrationsAttachOfferingTagBody as MdIntegrationsAttachOfferingTagBody,
    )
    from .md_integrations_cancel_case_body import (
        MdIntegrationsCancelCaseBody as MdIntegrationsCancelCaseBody,
    )
    from .md_integrations_cancel_case_order_response_2xx import (
        MdIntegrationsCancelCaseOrderResponse2XX as MdIntegrationsCancelCaseOrderResponse2XX,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_case_status_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseStatusType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseStatusType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0OrdersType0ItemType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0OrdersType0ItemType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_case_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXCaseType0TagsType0ItemType0 as MdIntegrationsCancelCaseOrderResponse2XXCaseType0TagsType0ItemType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_offerings_type_0_item_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0 as MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0ProductType0 as MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_cancel_case_order_response_2xx_prescriptions_id_type_0_item_type_0 import (
        MdIntegrationsCancelCaseOrderResponse2XXPrescriptionsIdType0ItemType0 as MdIntegrationsCancelCaseOrderResponse2XXPrescriptionsIdType0ItemType0,
    )
    from .md_integrations_cancel_case_response_2xx import (
        MdIntegrationsCancelCaseResponse2XX as MdIntegrationsCancelCaseResponse2XX,
    )
    from .md_integrations_cancel_case_response_2xx_case_assignment_type_0 import (
        MdIntegrationsCancelCaseResponse2XXCaseAssignmentType0 as MdIntegrationsCancelCaseResponse2XXCaseAssignmentType0,
    )
    from .md_integrations_cancel_case_response_2xx_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsCancelCaseResponse2XXCaseAssignmentType0ClinicianType0 as MdIntegrationsCancelCaseResponse2XXCaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_cancel_case_response_2xx_case_status_type_0 import (
        MdIntegrationsCancelCaseResponse2XXCaseStatusType0 as MdIntegrationsCancelCaseResponse2XXCaseStatusType0,
    )
    from .md_integrations_cancel_case_response_2xx_partner_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPartnerType0 as MdIntegrationsCancelCaseResponse2XXPartnerType0,
    )
    from .md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0 as MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0,
    )
    from .md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0 as MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0,
    )
    from .md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 as MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_cancel_case_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPartnerType0CustomizationType0 as MdIntegrationsCancelCaseResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_cancel_case_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsCancelCaseResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_cancel_case_response_2xx_patient_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPatientType0 as MdIntegrationsCancelCaseResponse2XXPatientType0,
    )
    from .md_integrations_cancel_case_response_2xx_patient_type_0_address_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0 as MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0,
    )
    from .md_integrations_cancel_case_response_2xx_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0StateType0 as MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0StateType0,
    )
    from .md_integrations_cancel_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0StateType0CountryType0 as MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_cancel_case_response_2xx_patient_type_0_dosespot_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPatientType0DosespotType0 as MdIntegrationsCancelCaseResponse2XXPatientType0DosespotType0,
    )
    from .md_integrations_cancel_case_response_2xx_tags_type_0_item_type_0 import (
        MdIntegrationsCancelCaseResponse2XXTagsType0ItemType0 as MdIntegrationsCancelCaseResponse2XXTagsType0ItemType0,
    )
    from .md_integrations_count_cases_by_status_response_2xx import (
        MdIntegrationsCountCasesByStatusResponse2XX as MdIntegrationsCountCasesByStatusResponse2XX,
    )
    from .md_integrations_create_case_body import (
        MdIntegrationsCreateCaseBody as MdIntegrationsCreateCaseBody,
    )
    from .md_integrations_create_case_body_case_offerings_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0 as MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0,
    )
    from .md_integrations_create_case_body_case_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0ProductType0 as MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_create_case_body_case_questions_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0 as MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0,
    )
    from .md_integrations_create_case_body_diseases_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyDiseasesType0ItemType0 as MdIntegrationsCreateCaseBodyDiseasesType0ItemType0,
    )
    from .md_integrations_create_case_body_tags_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyTagsType0ItemType0 as MdIntegrationsCreateCaseBodyTagsType0ItemType0,
    )
    from .md_integrations_create_case_gateway_same_intent import (
        MdIntegrationsCreateCaseGatewaySameIntent as MdIntegrationsCreateCaseGatewaySameIntent,
    )
    from .md_integrations_create_case_note_body import (
        MdIntegrationsCreateCaseNoteBody as MdIntegrationsCreateCaseNoteBody,
    )
    from .md_integrations_create_case_note_response_2xx import (
        MdIntegrationsCreateCaseNoteResponse2XX as MdIntegrationsCreateCaseNoteResponse2XX,
    )
    from .md_integrations_create_case_note_response_2xx_model_type_0 import (
        MdIntegrationsCreateCaseNoteResponse2XXModelType0 as MdIntegrationsCreateCaseNoteResponse2XXModelType0,
    )
    from .md_integrations_create_case_offering_body import (
        MdIntegrationsCreateCaseOfferingBody as MdIntegrationsCreateCaseOfferingBody,
    )
    from .md_integrations_create_case_offering_body_product_type_0 import (
        MdIntegrationsCreateCaseOfferingBodyProductType0 as MdIntegrationsCreateCaseOfferingBodyProductType0,
    )
    from .md_integrations_create_case_offering_response_2xx import (
        MdIntegrationsCreateCaseOfferingResponse2XX as MdIntegrationsCreateCaseOfferingResponse2XX,
    )
    from .md_integrations_create_case_offering_response_2xx_product_type_0 import (
        MdIntegrationsCreateCaseOfferingResponse2XXProductType0 as MdIntegrationsCreateCaseOfferingResponse2XXProductType0,
    )
    from .md_integrations_create_case_question_body import (
        MdIntegrationsCreateCaseQuestionBody as MdIntegrationsCreateCaseQuestionBody,
    )
    from .md_integrations_create_case_question_response_2xx import (
        MdIntegrationsCreateCaseQuestionResponse2XX as MdIntegrationsCreateCaseQuestionResponse2XX,
    )
    from .md_integrations_create_case_response_2xx import (
        MdIntegrationsCreateCaseResponse2XX as MdIntegrationsCreateCaseResponse2XX,
    )
    from .md_integrations_create_case_response_2xx_case_assignment_type_0 import (
        MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0 as MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0,
    )
    from .md_integrations_create_case_response_2xx_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0ClinicianType0 as MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_create_case_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_create_case_response_2xx_case_status_type_0 import (
        MdIntegrationsCreateCaseResponse2XXCaseStatusType0 as MdIntegrationsCreateCaseResponse2XXCaseStatusType0,
    )
    from .md_integrations_create_case_response_2xx_partner_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPartnerType0 as MdIntegrationsCreateCaseResponse2XXPartnerType0,
    )
    from .md_integrations_create_case_response_2xx_partner_type_0_address_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0 as MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0,
    )
    from .md_integrations_create_case_response_2xx_partner_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0StateType0 as MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0StateType0,
    )
    from .md_integrations_create_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 as MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_create_case_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPartnerType0CustomizationType0 as MdIntegrationsCreateCaseResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_create_case_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsCreateCaseResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_create_case_response_2xx_patient_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0 as MdIntegrationsCreateCaseResponse2XXPatientType0,
    )
    from .md_integrations_create_case_response_2xx_patient_type_0_address_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0 as MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0,
    )
    from .md_integrations_create_case_response_2xx_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0 as MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0,
    )
    from .md_integrations_create_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0CountryType0 as MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_create_case_response_2xx_patient_type_0_dosespot_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0DosespotType0 as MdIntegrationsCreateCaseResponse2XXPatientType0DosespotType0,
    )
    from .md_integrations_create_case_response_2xx_patient_type_0_driver_license_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0DriverLicenseType0 as MdIntegrationsCreateCaseResponse2XXPatientType0DriverLicenseType0,
    )
    from .md_integrations_create_case_response_2xx_patient_type_0_intro_video_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0IntroVideoType0 as MdIntegrationsCreateCaseResponse2XXPatientType0IntroVideoType0,
    )
    from .md_integrations_create_case_response_2xx_tags_type_0_item_type_0 import (
        MdIntegrationsCreateCaseResponse2XXTagsType0ItemType0 as MdIntegrationsCreateCaseResponse2XXTagsType0ItemType0,
    )
    from .md_integrations_create_clinician_body import (
        MdIntegrationsCreateClinicianBody as MdIntegrationsCreateClinicianBody,
    )
    from .md_integrations_create_clinician_body_address import (
        MdIntegrationsCreateClinicianBodyAddress as MdIntegrationsCreateClinicianBodyAddress,
    )
    from .md_integrations_create_file_body import (
        MdIntegrationsCreateFileBody as MdIntegrationsCreateFileBody,
    )
    from .md_integrations_create_file_response_2xx import (
        MdIntegrationsCreateFileResponse2XX as MdIntegrationsCreateFileResponse2XX,
    )
    from .md_integrations_create_partner_offering_body import (
        MdIntegrationsCreatePartnerOfferingBody as MdIntegrationsCreatePartnerOfferingBody,
    )
    from .md_integrations_create_patient_body import (
        MdIntegrationsCreatePatientBody as MdIntegrationsCreatePatientBody,
    )
    from .md_integrations_create_patient_body_address_type_0 import (
        MdIntegrationsCreatePatientBodyAddressType0 as MdIntegrationsCreatePatientBodyAddressType0,
    )
    from .md_integrations_create_patient_body_metafields_type_0_item_type_0 import (
        MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0 as MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0,
    )
    from .md_integrations_create_patient_message_body import (
        MdIntegrationsCreatePatientMessageBody as MdIntegrationsCreatePatientMessageBody,
    )
    from .md_integrations_create_patient_message_body_files_type_0_item import (
        MdIntegrationsCreatePatientMessageBodyFilesType0Item as MdIntegrationsCreatePatientMessageBodyFilesType0Item,
    )
    from .md_integrations_create_patient_message_body_notified_models_type_0_item import (
        MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item as MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item,
    )
    from .md_integrations_create_patient_message_body_notified_models_type_0_item_notified_model_type import (
        MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType as MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType,
    )
    from .md_integrations_create_patient_message_gateway_same_intent import (
        MdIntegrationsCreatePatientMessageGatewaySameIntent as MdIntegrationsCreatePatientMessageGatewaySameIntent,
    )
    from .md_integrations_create_patient_response_2xx import (
        MdIntegrationsCreatePatientResponse2XX as MdIntegrationsCreatePatientResponse2XX,
    )
    from .md_integrations_create_patient_response_2xx_address_type_0 import (
        MdIntegrationsCreatePatientResponse2XXAddressType0 as MdIntegrationsCreatePatientResponse2XXAddressType0,
    )
    from .md_integrations_create_patient_response_2xx_address_type_0_state_type_0 import (
        MdIntegrationsCreatePatientResponse2XXAddressType0StateType0 as MdIntegrationsCreatePatientResponse2XXAddressType0StateType0,
    )
    from .md_integrations_create_patient_response_2xx_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCreatePatientResponse2XXAddressType0StateType0CountryType0 as MdIntegrationsCreatePatientResponse2XXAddressType0StateType0CountryType0,
    )
    from .md_integrations_create_patient_response_2xx_dosespot_type_0 import (
        MdIntegrationsCreatePatientResponse2XXDosespotType0 as MdIntegrationsCreatePatientResponse2XXDosespotType0,
    )
    from .md_integrations_create_patient_response_2xx_driver_license_type_0 import (
        MdIntegrationsCreatePatientResponse2XXDriverLicenseType0 as MdIntegrationsCreatePatientResponse2XXDriverLicenseType0,
    )
    from .md_integrations_create_patient_response_2xx_intro_video_type_0 import (
        MdIntegrationsCreatePatientResponse2XXIntroVideoType0 as MdIntegrationsCreatePatientResponse2XXIntroVideoType0,
    )
    from .md_integrations_create_patient_response_2xx_metafields_type_0_item_type_0 import (
        MdIntegrationsCreatePatientResponse2XXMetafieldsType0ItemType0 as MdIntegrationsCreatePatientResponse2XXMetafieldsType0ItemType0,
    )
    from .md_integrations_create_patient_response_2xx_partner_type_0 import (
        MdIntegrationsCreatePatientResponse2XXPartnerType0 as MdIntegrationsCreatePatientResponse2XXPartnerType0,
    )
    from .md_integrations_create_patient_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsCreatePatientResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsCreatePatientResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_create_specialty_offering_body import (
        MdIntegrationsCreateSpecialtyOfferingBody as MdIntegrationsCreateSpecialtyOfferingBody,
    )
    from .md_integrations_create_subscription_body import (
        MdIntegrationsCreateSubscriptionBody as MdIntegrationsCreateSubscriptionBody,
    )
    from .md_integrations_create_subscription_body_billing_type_0 import (
        MdIntegrationsCreateSubscriptionBodyBillingType0 as MdIntegrationsCreateSubscriptionBodyBillingType0,
    )
    from .md_integrations_create_subscription_body_metadata_type_0_item_type_0 import (
        MdIntegrationsCreateSubscriptionBodyMetadataType0ItemType0 as MdIntegrationsCreateSubscriptionBodyMetadataType0ItemType0,
    )
    from .md_integrations_create_subscription_body_products_type_0_item_type_0 import (
        MdIntegrationsCreateSubscriptionBodyProductsType0ItemType0 as MdIntegrationsCreateSubscriptionBodyProductsType0ItemType0,
    )
    from .md_integrations_create_subscription_response_2xx import (
        MdIntegrationsCreateSubscriptionResponse2XX as MdIntegrationsCreateSubscriptionResponse2XX,
    )
    from .md_integrations_create_subscription_response_2xx_billing_type_0 import (
        MdIntegrationsCreateSubscriptionResponse2XXBillingType0 as MdIntegrationsCreateSubscriptionResponse2XXBillingType0,
    )
    from .md_integrations_create_subscription_response_2xx_metadata_type_0_item_type_0 import (
        MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0 as MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0,
    )
    from .md_integrations_create_subscription_response_2xx_products_type_0_item_type_0 import (
        MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0 as MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0,
    )
    from .md_integrations_create_support_staff_body import (
        MdIntegrationsCreateSupportStaffBody as MdIntegrationsCreateSupportStaffBody,
    )
    from .md_integrations_create_tag_body import (
        MdIntegrationsCreateTagBody as MdIntegrationsCreateTagBody,
    )
    from .md_integrations_create_tag_response_2xx import (
        MdIntegrationsCreateTagResponse2XX as MdIntegrationsCreateTagResponse2XX,
    )
    from .md_integrations_create_test_encounter_body import (
        MdIntegrationsCreateTestEncounterBody as MdIntegrationsCreateTestEncounterBody,
    )
    from .md_integrations_create_test_encounter_body_case_prescriptions_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0 as MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0,
    )
    from .md_integrations_create_test_encounter_body_case_questions_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0 as MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0,
    )
    from .md_integrations_create_test_encounter_body_case_services_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0 as MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0,
    )
    from .md_integrations_create_test_encounter_body_tags_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0 as MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0,
    )
    from .md_integrations_create_test_encounter_response_2xx import (
        MdIntegrationsCreateTestEncounterResponse2XX as MdIntegrationsCreateTestEncounterResponse2XX,
    )
    from .md_integrations_create_test_encounter_response_2xx_case_assignment_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0 as MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0ClinicianType0 as MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_case_status_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0 as MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_partner_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPartnerType0 as MdIntegrationsCreateTestEncounterResponse2XXPartnerType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_partner_type_0_address_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0 as MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_partner_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0StateType0 as MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0StateType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0StateType0CountryType0 as MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPartnerType0CustomizationType0 as MdIntegrationsCreateTestEncounterResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsCreateTestEncounterResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_patient_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0 as MdIntegrationsCreateTestEncounterResponse2XXPatientType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_patient_type_0_address_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0 as MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0StateType0 as MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0StateType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0StateType0CountryType0 as MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_patient_type_0_dosespot_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0DosespotType0 as MdIntegrationsCreateTestEncounterResponse2XXPatientType0DosespotType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_patient_type_0_driver_license_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0DriverLicenseType0 as MdIntegrationsCreateTestEncounterResponse2XXPatientType0DriverLicenseType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_patient_type_0_intro_video_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0IntroVideoType0 as MdIntegrationsCreateTestEncounterResponse2XXPatientType0IntroVideoType0,
    )
    from .md_integrations_create_test_encounter_response_2xx_tags_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0 as MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0,
    )
    from .md_integrations_create_test_patient_message_body import (
        MdIntegrationsCreateTestPatientMessageBody as MdIntegrationsCreateTestPatientMessageBody,
    )
    from .md_integrations_create_test_patient_message_body_files_type_0_item import (
        MdIntegrationsCreateTestPatientMessageBodyFilesType0Item as MdIntegrationsCreateTestPatientMessageBodyFilesType0Item,
    )
    from .md_integrations_create_test_prescription_body import (
        MdIntegrationsCreateTestPrescriptionBody as MdIntegrationsCreateTestPrescriptionBody,
    )
    from .md_integrations_create_test_prescription_response_2xx import (
        MdIntegrationsCreateTestPrescriptionResponse2XX as MdIntegrationsCreateTestPrescriptionResponse2XX,
    )
    from .md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0 import (
        MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0 as MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0,
    )
    from .md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0 import (
        MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0 as MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0,
    )
    from .md_integrations_create_test_prescription_response_2xx_partner_type_0 import (
        MdIntegrationsCreateTestPrescriptionResponse2XXPartnerType0 as MdIntegrationsCreateTestPrescriptionResponse2XXPartnerType0,
    )
    from .md_integrations_create_test_prescription_response_2xx_patient_type_0 import (
        MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0 as MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0,
    )
    from .md_integrations_create_test_prescription_response_2xx_patient_type_0_environment_type_0 import (
        MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0 as MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0,
    )
    from .md_integrations_create_voucher_body import (
        MdIntegrationsCreateVoucherBody as MdIntegrationsCreateVoucherBody,
    )
    from .md_integrations_create_voucher_body_diseases_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0 as MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0,
    )
    from .md_integrations_create_voucher_body_offerings_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0 as MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0,
    )
    from .md_integrations_create_voucher_body_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0ProductType0 as MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_create_voucher_gateway_same_intent import (
        MdIntegrationsCreateVoucherGatewaySameIntent as MdIntegrationsCreateVoucherGatewaySameIntent,
    )
    from .md_integrations_create_voucher_response_2xx import (
        MdIntegrationsCreateVoucherResponse2XX as MdIntegrationsCreateVoucherResponse2XX,
    )
    from .md_integrations_create_voucher_response_2xx_partner_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0 as MdIntegrationsCreateVoucherResponse2XXPartnerType0,
    )
    from .md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0 as MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0_decoration_image_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0 as MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0,
    )
    from .md_integrations_create_voucher_response_2xx_partner_type_0_image_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0 as MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0,
    )
    from .md_integrations_create_voucher_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_create_voucher_response_2xx_payload_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0 as MdIntegrationsCreateVoucherResponse2XXPayloadType0,
    )
    from .md_integrations_create_voucher_response_2xx_payload_type_0_diseases_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0 as MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0,
    )
    from .md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0 as MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0,
    )
    from .md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0 as MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_create_voucher_response_2xx_payload_type_0_patient_auth_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0 as MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0,
    )
    from .md_integrations_create_woo_commerce_order_body import (
        MdIntegrationsCreateWooCommerceOrderBody as MdIntegrationsCreateWooCommerceOrderBody,
    )
    from .md_integrations_delete_case_offering_response_2xx_item_type_0 import (
        MdIntegrationsDeleteCaseOfferingResponse2XXItemType0 as MdIntegrationsDeleteCaseOfferingResponse2XXItemType0,
    )
    from .md_integrations_delete_case_offering_response_2xx_item_type_0_partner_compound_type_0 import (
        MdIntegrationsDeleteCaseOfferingResponse2XXItemType0PartnerCompoundType0 as MdIntegrationsDeleteCaseOfferingResponse2XXItemType0PartnerCompoundType0,
    )
    from .md_integrations_expire_voucher_response_2xx import (
        MdIntegrationsExpireVoucherResponse2XX as MdIntegrationsExpireVoucherResponse2XX,
    )
    from .md_integrations_expire_voucher_response_2xx_payload_type_0 import (
        MdIntegrationsExpireVoucherResponse2XXPayloadType0 as MdIntegrationsExpireVoucherResponse2XXPayloadType0,
    )
    from .md_integrations_get_case_offerings_pdf_response_2xx import (
        MdIntegrationsGetCaseOfferingsPdfResponse2XX as MdIntegrationsGetCaseOfferingsPdfResponse2XX,
    )
    from .md_integrations_get_case_pdf_response_2xx import (
        MdIntegrationsGetCasePdfResponse2XX as MdIntegrationsGetCasePdfResponse2XX,
    )
    from .md_integrations_get_case_response_2xx import (
        MdIntegrationsGetCaseResponse2XX as MdIntegrationsGetCaseResponse2XX,
    )
    from .md_integrations_get_case_response_2xx_case_assignment_type_0 import (
        MdIntegrationsGetCaseResponse2XXCaseAssignmentType0 as MdIntegrationsGetCaseResponse2XXCaseAssignmentType0,
    )
    from .md_integrations_get_case_response_2xx_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0 as MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_get_case_response_2xx_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0 import (
        MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0LicensesType0ItemType0 as MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0LicensesType0ItemType0,
    )
    from .md_integrations_get_case_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_get_case_response_2xx_case_status_type_0 import (
        MdIntegrationsGetCaseResponse2XXCaseStatusType0 as MdIntegrationsGetCaseResponse2XXCaseStatusType0,
    )
    from .md_integrations_get_case_response_2xx_partner_type_0 import (
        MdIntegrationsGetCaseResponse2XXPartnerType0 as MdIntegrationsGetCaseResponse2XXPartnerType0,
    )
    from .md_integrations_get_case_response_2xx_partner_type_0_address_type_0 import (
        MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0 as MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0,
    )
    from .md_integrations_get_case_response_2xx_partner_type_0_address_type_0_operation_country_type_0 import (
        MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0OperationCountryType0 as MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0OperationCountryType0,
    )
    from .md_integrations_get_case_response_2xx_partner_type_0_address_type_0_state_type_0 import (
        MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0StateType0 as MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0StateType0,
    )
    from .md_integrations_get_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 as MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_get_case_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsGetCaseResponse2XXPartnerType0CustomizationType0 as MdIntegrationsGetCaseResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_get_case_response_2xx_patient_type_0 import (
        MdIntegrationsGetCaseResponse2XXPatientType0 as MdIntegrationsGetCaseResponse2XXPatientType0,
    )
    from .md_integrations_get_case_response_2xx_patient_type_0_address_type_0 import (
        MdIntegrationsGetCaseResponse2XXPatientType0AddressType0 as MdIntegrationsGetCaseResponse2XXPatientType0AddressType0,
    )
    from .md_integrations_get_case_response_2xx_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsGetCaseResponse2XXPatientType0AddressType0StateType0 as MdIntegrationsGetCaseResponse2XXPatientType0AddressType0StateType0,
    )
    from .md_integrations_get_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsGetCaseResponse2XXPatientType0AddressType0StateType0CountryType0 as MdIntegrationsGetCaseResponse2XXPatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_get_case_response_2xx_patient_type_0_dosespot_type_0 import (
        MdIntegrationsGetCaseResponse2XXPatientType0DosespotType0 as MdIntegrationsGetCaseResponse2XXPatientType0DosespotType0,
    )
    from .md_integrations_get_case_response_2xx_patient_type_0_driver_license_type_0 import (
        MdIntegrationsGetCaseResponse2XXPatientType0DriverLicenseType0 as MdIntegrationsGetCaseResponse2XXPatientType0DriverLicenseType0,
    )
    from .md_integrations_get_case_response_2xx_patient_type_0_intro_video_type_0 import (
        MdIntegrationsGetCaseResponse2XXPatientType0IntroVideoType0 as MdIntegrationsGetCaseResponse2XXPatientType0IntroVideoType0,
    )
    from .md_integrations_get_case_response_2xx_tags_type_0_item_type_0 import (
        MdIntegrationsGetCaseResponse2XXTagsType0ItemType0 as MdIntegrationsGetCaseResponse2XXTagsType0ItemType0,
    )
    from .md_integrations_get_cities_response_2xx_item import (
        MdIntegrationsGetCitiesResponse2XXItem as MdIntegrationsGetCitiesResponse2XXItem,
    )
    from .md_integrations_get_disease_response_2xx import (
        MdIntegrationsGetDiseaseResponse2XX as MdIntegrationsGetDiseaseResponse2XX,
    )
    from .md_integrations_get_file_response_2xx import (
        MdIntegrationsGetFileResponse2XX as MdIntegrationsGetFileResponse2XX,
    )
    from .md_integrations_get_internal_support_staff_response_2xx import (
        MdIntegrationsGetInternalSupportStaffResponse2XX as MdIntegrationsGetInternalSupportStaffResponse2XX,
    )
    from .md_integrations_get_internal_support_staff_response_2xx_roles_item import (
        MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem as MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem,
    )
    from .md_integrations_get_internal_support_staff_response_2xx_roles_item_pivot import (
        MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot as MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot,
    )
    from .md_integrations_get_medical_assistant_response_2xx import (
        MdIntegrationsGetMedicalAssistantResponse2XX as MdIntegrationsGetMedicalAssistantResponse2XX,
    )
    from .md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0 import (
        MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0 as MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0,
    )
    from .md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0 import (
        MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0 as MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0,
    )
    from .md_integrations_get_medication_response_2xx import (
        MdIntegrationsGetMedicationResponse2XX as MdIntegrationsGetMedicationResponse2XX,
    )
    from .md_integrations_get_message_notification_response_2xx import (
        MdIntegrationsGetMessageNotificationResponse2XX as MdIntegrationsGetMessageNotificationResponse2XX,
    )
    from .md_integrations_get_message_notification_response_2xx_metadata_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXMetadataType0 as MdIntegrationsGetMessageNotificationResponse2XXMetadataType0,
    )
    from .md_integrations_get_message_notification_response_2xx_notifier_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXNotifierType0 as MdIntegrationsGetMessageNotificationResponse2XXNotifierType0,
    )
    from .md_integrations_get_message_notification_response_2xx_notifier_type_0_dosespot_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXNotifierType0DosespotType0 as MdIntegrationsGetMessageNotificationResponse2XXNotifierType0DosespotType0,
    )
    from .md_integrations_get_message_notification_response_2xx_notifier_type_0_environment_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXNotifierType0EnvironmentType0 as MdIntegrationsGetMessageNotificationResponse2XXNotifierType0EnvironmentType0,
    )
    from .md_integrations_get_message_notification_response_2xx_source_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0 as MdIntegrationsGetMessageNotificationResponse2XXSourceType0,
    )
    from .md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0 as MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0,
    )
    from .md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0 as MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0,
    )
    from .md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_environment_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0 as MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0,
    )
    from .md_integrations_get_notification_response_2xx import (
        MdIntegrationsGetNotificationResponse2XX as MdIntegrationsGetNotificationResponse2XX,
    )
    from .md_integrations_get_notification_response_2xx_partner_type_0 import (
        MdIntegrationsGetNotificationResponse2XXPartnerType0 as MdIntegrationsGetNotificationResponse2XXPartnerType0,
    )
    from .md_integrations_get_notification_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsGetNotificationResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsGetNotificationResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_get_own_partner_response_2xx import (
        MdIntegrationsGetOwnPartnerResponse2XX as MdIntegrationsGetOwnPartnerResponse2XX,
    )
    from .md_integrations_get_partner_clinician_response_2xx import (
        MdIntegrationsGetPartnerClinicianResponse2XX as MdIntegrationsGetPartnerClinicianResponse2XX,
    )
    from .md_integrations_get_partner_clinician_response_2xx_automatic_sync_video_file_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0 as MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0,
    )
    from .md_integrations_get_partner_clinician_response_2xx_licenses_type_0_item_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0 as MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0,
    )
    from .md_integrations_get_partner_clinician_response_2xx_photo_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0 as MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0,
    )
    from .md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0 as MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0,
    )
    from .md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0_state_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0 as MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0,
    )
    from .md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0_state_type_0_country_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0CountryType0 as MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0CountryType0,
    )
    from .md_integrations_get_partner_pharmacy_response_2xx import (
        MdIntegrationsGetPartnerPharmacyResponse2XX as MdIntegrationsGetPartnerPharmacyResponse2XX,
    )
    from .md_integrations_get_patient_auth_response_2xx import (
        MdIntegrationsGetPatientAuthResponse2XX as MdIntegrationsGetPatientAuthResponse2XX,
    )
    from .md_integrations_get_patient_drivers_license_response_2xx import (
        MdIntegrationsGetPatientDriversLicenseResponse2XX as MdIntegrationsGetPatientDriversLicenseResponse2XX,
    )
    from .md_integrations_get_patient_exam_response_2xx import (
        MdIntegrationsGetPatientExamResponse2XX as MdIntegrationsGetPatientExamResponse2XX,
    )
    from .md_integrations_get_patient_file_url_response_2xx import (
        MdIntegrationsGetPatientFileUrlResponse2XX as MdIntegrationsGetPatientFileUrlResponse2XX,
    )
    from .md_integrations_get_patient_formulary_response_2xx import (
        MdIntegrationsGetPatientFormularyResponse2XX as MdIntegrationsGetPatientFormularyResponse2XX,
    )
    from .md_integrations_get_patient_formulary_response_2xx_item_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0 as MdIntegrationsGetPatientFormularyResponse2XXItemType0,
    )
    from .md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0 as MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0,
    )
    from .md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0 as MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0,
    )
    from .md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0 as MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0,
    )
    from .md_integrations_get_patient_formulary_response_2xx_result_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXResultType0 as MdIntegrationsGetPatientFormularyResponse2XXResultType0,
    )
    from .md_integrations_get_patient_intro_video_response_2xx import (
        MdIntegrationsGetPatientIntroVideoResponse2XX as MdIntegrationsGetPatientIntroVideoResponse2XX,
    )
    from .md_integrations_get_patient_medication_history_response_2xx_item_type_0 import (
        MdIntegrationsGetPatientMedicationHistoryResponse2XXItemType0 as MdIntegrationsGetPatientMedicationHistoryResponse2XXItemType0,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XX as MdIntegrationsGetPatientMessageAsPartnerResponse2XX,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx_dismissed_by_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXDismissedByType0 as MdIntegrationsGetPatientMessageAsPartnerResponse2XXDismissedByType0,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0 as MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0_pivot_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0 as MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx_patient_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXPatientType0 as MdIntegrationsGetPatientMessageAsPartnerResponse2XXPatientType0,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx_readings_type_0_item_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXReadingsType0ItemType0 as MdIntegrationsGetPatientMessageAsPartnerResponse2XXReadingsType0ItemType0,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx_user_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXUserType0 as MdIntegrationsGetPatientMessageAsPartnerResponse2XXUserType0,
    )
    from .md_integrations_get_patient_message_as_partner_response_2xx_user_type_0_photo_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXUserType0PhotoType0 as MdIntegrationsGetPatientMessageAsPartnerResponse2XXUserType0PhotoType0,
    )
    from .md_integrations_get_patient_response_2xx import (
        MdIntegrationsGetPatientResponse2XX as MdIntegrationsGetPatientResponse2XX,
    )
    from .md_integrations_get_patient_response_2xx_address_type_0 import (
        MdIntegrationsGetPatientResponse2XXAddressType0 as MdIntegrationsGetPatientResponse2XXAddressType0,
    )
    from .md_integrations_get_patient_response_2xx_address_type_0_state_type_0 import (
        MdIntegrationsGetPatientResponse2XXAddressType0StateType0 as MdIntegrationsGetPatientResponse2XXAddressType0StateType0,
    )
    from .md_integrations_get_patient_response_2xx_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsGetPatientResponse2XXAddressType0StateType0CountryType0 as MdIntegrationsGetPatientResponse2XXAddressType0StateType0CountryType0,
    )
    from .md_integrations_get_patient_response_2xx_dosespot_type_0 import (
        MdIntegrationsGetPatientResponse2XXDosespotType0 as MdIntegrationsGetPatientResponse2XXDosespotType0,
    )
    from .md_integrations_get_patient_response_2xx_dosespot_type_0_eligibilities_type_0_item_type_0 import (
        MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0 as MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0,
    )
    from .md_integrations_get_patient_response_2xx_driver_license_type_0 import (
        MdIntegrationsGetPatientResponse2XXDriverLicenseType0 as MdIntegrationsGetPatientResponse2XXDriverLicenseType0,
    )
    from .md_integrations_get_patient_response_2xx_intro_video_type_0 import (
        MdIntegrationsGetPatientResponse2XXIntroVideoType0 as MdIntegrationsGetPatientResponse2XXIntroVideoType0,
    )
    from .md_integrations_get_patient_response_2xx_partner_type_0 import (
        MdIntegrationsGetPatientResponse2XXPartnerType0 as MdIntegrationsGetPatientResponse2XXPartnerType0,
    )
    from .md_integrations_get_patient_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsGetPatientResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsGetPatientResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_get_questionnaire_response_2xx import (
        MdIntegrationsGetQuestionnaireResponse2XX as MdIntegrationsGetQuestionnaireResponse2XX,
    )
    from .md_integrations_get_questionnaire_response_2xx_offerings import (
        MdIntegrationsGetQuestionnaireResponse2XXOfferings as MdIntegrationsGetQuestionnaireResponse2XXOfferings,
    )
    from .md_integrations_get_questionnaire_response_2xx_offerings_rules_item import (
        MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItem as MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItem,
    )
    from .md_integrations_get_questionnaire_response_2xx_offerings_rules_item_requirements_item import (
        MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem as MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem,
    )
    from .md_integrations_get_questionnaire_response_2xx_questions_item import (
        MdIntegrationsGetQuestionnaireResponse2XXQuestionsItem as MdIntegrationsGetQuestionnaireResponse2XXQuestionsItem,
    )
    from .md_integrations_get_states_response_2xx_item import (
        MdIntegrationsGetStatesResponse2XXItem as MdIntegrationsGetStatesResponse2XXItem,
    )
    from .md_integrations_get_states_response_2xx_item_country import (
        MdIntegrationsGetStatesResponse2XXItemCountry as MdIntegrationsGetStatesResponse2XXItemCountry,
    )
    from .md_integrations_get_subscription_response_2xx import (
        MdIntegrationsGetSubscriptionResponse2XX as MdIntegrationsGetSubscriptionResponse2XX,
    )
    from .md_integrations_get_subscription_response_2xx_billing_type_0 import (
        MdIntegrationsGetSubscriptionResponse2XXBillingType0 as MdIntegrationsGetSubscriptionResponse2XXBillingType0,
    )
    from .md_integrations_get_subscription_response_2xx_metadata_type_0_item_type_0 import (
        MdIntegrationsGetSubscriptionResponse2XXMetadataType0ItemType0 as MdIntegrationsGetSubscriptionResponse2XXMetadataType0ItemType0,
    )
    from .md_integrations_get_subscription_response_2xx_products_type_0_item_type_0 import (
        MdIntegrationsGetSubscriptionResponse2XXProductsType0ItemType0 as MdIntegrationsGetSubscriptionResponse2XXProductsType0ItemType0,
    )
    from .md_integrations_get_support_staff_response_2xx import (
        MdIntegrationsGetSupportStaffResponse2XX as MdIntegrationsGetSupportStaffResponse2XX,
    )
    from .md_integrations_get_support_staff_response_2xx_roles_type_0_item_type_0 import (
        MdIntegrationsGetSupportStaffResponse2XXRolesType0ItemType0 as MdIntegrationsGetSupportStaffResponse2XXRolesType0ItemType0,
    )
    from .md_integrations_get_support_staff_response_2xx_roles_type_0_item_type_0_pivot_type_0 import (
        MdIntegrationsGetSupportStaffResponse2XXRolesType0ItemType0PivotType0 as MdIntegrationsGetSupportStaffResponse2XXRolesType0ItemType0PivotType0,
    )
    from .md_integrations_get_tag_response_2xx import (
        MdIntegrationsGetTagResponse2XX as MdIntegrationsGetTagResponse2XX,
    )
    from .md_integrations_get_voucher_response_2xx import (
        MdIntegrationsGetVoucherResponse2XX as MdIntegrationsGetVoucherResponse2XX,
    )
    from .md_integrations_get_voucher_response_2xx_partner_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPartnerType0 as MdIntegrationsGetVoucherResponse2XXPartnerType0,
    )
    from .md_integrations_get_voucher_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPartnerType0CustomizationType0 as MdIntegrationsGetVoucherResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_get_voucher_response_2xx_partner_type_0_customization_type_0_decoration_image_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0 as MdIntegrationsGetVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0,
    )
    from .md_integrations_get_voucher_response_2xx_partner_type_0_image_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPartnerType0ImageType0 as MdIntegrationsGetVoucherResponse2XXPartnerType0ImageType0,
    )
    from .md_integrations_get_voucher_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsGetVoucherResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_get_voucher_response_2xx_payload_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPayloadType0 as MdIntegrationsGetVoucherResponse2XXPayloadType0,
    )
    from .md_integrations_get_voucher_response_2xx_payload_type_0_diseases_type_0_item_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPayloadType0DiseasesType0ItemType0 as MdIntegrationsGetVoucherResponse2XXPayloadType0DiseasesType0ItemType0,
    )
    from .md_integrations_get_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPayloadType0OfferingsType0ItemType0 as MdIntegrationsGetVoucherResponse2XXPayloadType0OfferingsType0ItemType0,
    )
    from .md_integrations_get_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0 as MdIntegrationsGetVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_get_voucher_response_2xx_payload_type_0_patient_auth_type_0 import (
        MdIntegrationsGetVoucherResponse2XXPayloadType0PatientAuthType0 as MdIntegrationsGetVoucherResponse2XXPayloadType0PatientAuthType0,
    )
    from .md_integrations_list_case_diseases_response_2xx_item_type_0 import (
        MdIntegrationsListCaseDiseasesResponse2XXItemType0 as MdIntegrationsListCaseDiseasesResponse2XXItemType0,
    )
    from .md_integrations_list_case_events_response_2xx_item_type_0 import (
        MdIntegrationsListCaseEventsResponse2XXItemType0 as MdIntegrationsListCaseEventsResponse2XXItemType0,
    )
    from .md_integrations_list_case_files_response_2xx_item_type_0 import (
        MdIntegrationsListCaseFilesResponse2XXItemType0 as MdIntegrationsListCaseFilesResponse2XXItemType0,
    )
    from .md_integrations_list_case_notes_response_2xx_item_type_0 import (
        MdIntegrationsListCaseNotesResponse2XXItemType0 as MdIntegrationsListCaseNotesResponse2XXItemType0,
    )
    from .md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0 import (
        MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0 as MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0,
    )
    from .md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0 as MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0,
    )
    from .md_integrations_list_case_offering_diseases_response_2xx_item_type_0 import (
        MdIntegrationsListCaseOfferingDiseasesResponse2XXItemType0 as MdIntegrationsListCaseOfferingDiseasesResponse2XXItemType0,
    )
    from .md_integrations_list_case_offerings_response_2xx_item_type_0 import (
        MdIntegrationsListCaseOfferingsResponse2XXItemType0 as MdIntegrationsListCaseOfferingsResponse2XXItemType0,
    )
    from .md_integrations_list_case_offerings_response_2xx_item_type_0_product_type_0 import (
        MdIntegrationsListCaseOfferingsResponse2XXItemType0ProductType0 as MdIntegrationsListCaseOfferingsResponse2XXItemType0ProductType0,
    )
    from .md_integrations_list_case_order_events_response_2xx_item_type_0 import (
        MdIntegrationsListCaseOrderEventsResponse2XXItemType0 as MdIntegrationsListCaseOrderEventsResponse2XXItemType0,
    )
    from .md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0 import (
        MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0 as MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0ClinicianType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_status_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0StateType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0StateType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0StateType0CountryType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_offerings_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0ProductType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_assignment_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0ClinicianType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseOfferingsType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseOfferingsType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_status_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseStatusType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseStatusType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0OrdersType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0OrdersType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_patient_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0AddressType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0AddressType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0TagsType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0TagsType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_offerings_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0ProductType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_prescriptions_id_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0PrescriptionsIdType0ItemType0 as MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0PrescriptionsIdType0ItemType0,
    )
    from .md_integrations_list_case_questions_response_2xx_item_type_0 import (
        MdIntegrationsListCaseQuestionsResponse2XXItemType0 as MdIntegrationsListCaseQuestionsResponse2XXItemType0,
    )
    from .md_integrations_list_cases_by_status_body import (
        MdIntegrationsListCasesByStatusBody as MdIntegrationsListCasesByStatusBody,
    )
    from .md_integrations_list_cases_by_status_response_2xx import (
        MdIntegrationsListCasesByStatusResponse2XX as MdIntegrationsListCasesByStatusResponse2XX,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_services_type_0_item_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseServicesType0ItemType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseServicesType0ItemType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_status_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseStatusType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseStatusType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_diseases_type_0_item_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0DiseasesType0ItemType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0DiseasesType0ItemType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0OrdersType0ItemType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0OrdersType0ItemType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0StateType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0StateType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0TagsType0ItemType0 as MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0TagsType0ItemType0,
    )
    from .md_integrations_list_diseases_response_2xx import (
        MdIntegrationsListDiseasesResponse2XX as MdIntegrationsListDiseasesResponse2XX,
    )
    from .md_integrations_list_diseases_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListDiseasesResponse2XXDataType0ItemType0 as MdIntegrationsListDiseasesResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_diseases_response_2xx_links_type_0 import (
        MdIntegrationsListDiseasesResponse2XXLinksType0 as MdIntegrationsListDiseasesResponse2XXLinksType0,
    )
    from .md_integrations_list_diseases_response_2xx_meta_type_0 import (
        MdIntegrationsListDiseasesResponse2XXMetaType0 as MdIntegrationsListDiseasesResponse2XXMetaType0,
    )
    from .md_integrations_list_diseases_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListDiseasesResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListDiseasesResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_dispense_units_response_2xx_item_type_0 import (
        MdIntegrationsListDispenseUnitsResponse2XXItemType0 as MdIntegrationsListDispenseUnitsResponse2XXItemType0,
    )
    from .md_integrations_list_historical_case_tags_response_2xx import (
        MdIntegrationsListHistoricalCaseTagsResponse2XX as MdIntegrationsListHistoricalCaseTagsResponse2XX,
    )
    from .md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0 as MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0_tag_type_0 import (
        MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0 as MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0,
    )
    from .md_integrations_list_historical_case_tags_response_2xx_links_type_0 import (
        MdIntegrationsListHistoricalCaseTagsResponse2XXLinksType0 as MdIntegrationsListHistoricalCaseTagsResponse2XXLinksType0,
    )
    from .md_integrations_list_historical_case_tags_response_2xx_meta_type_0 import (
        MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0 as MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0,
    )
    from .md_integrations_list_historical_case_tags_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_license_types_response_2xx_item_type_0 import (
        MdIntegrationsListLicenseTypesResponse2XXItemType0 as MdIntegrationsListLicenseTypesResponse2XXItemType0,
    )
    from .md_integrations_list_linked_pharmacies_response_2xx import (
        MdIntegrationsListLinkedPharmaciesResponse2XX as MdIntegrationsListLinkedPharmaciesResponse2XX,
    )
    from .md_integrations_list_linked_pharmacies_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListLinkedPharmaciesResponse2XXDataType0ItemType0 as MdIntegrationsListLinkedPharmaciesResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_linked_pharmacies_response_2xx_links_type_0 import (
        MdIntegrationsListLinkedPharmaciesResponse2XXLinksType0 as MdIntegrationsListLinkedPharmaciesResponse2XXLinksType0,
    )
    from .md_integrations_list_linked_pharmacies_response_2xx_meta_type_0 import (
        MdIntegrationsListLinkedPharmaciesResponse2XXMetaType0 as MdIntegrationsListLinkedPharmaciesResponse2XXMetaType0,
    )
    from .md_integrations_list_linked_pharmacies_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListLinkedPharmaciesResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListLinkedPharmaciesResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_notifications_response_2xx import (
        MdIntegrationsListNotificationsResponse2XX as MdIntegrationsListNotificationsResponse2XX,
    )
    from .md_integrations_list_notifications_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListNotificationsResponse2XXDataType0ItemType0 as MdIntegrationsListNotificationsResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0 import (
        MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0 as MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0,
    )
    from .md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0_operation_country_type_0 import (
        MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0 as MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0,
    )
    from .md_integrations_list_notifications_response_2xx_links_type_0 import (
        MdIntegrationsListNotificationsResponse2XXLinksType0 as MdIntegrationsListNotificationsResponse2XXLinksType0,
    )
    from .md_integrations_list_notifications_response_2xx_meta_type_0 import (
        MdIntegrationsListNotificationsResponse2XXMetaType0 as MdIntegrationsListNotificationsResponse2XXMetaType0,
    )
    from .md_integrations_list_notifications_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListNotificationsResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListNotificationsResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_partner_offerings_response_2xx_item_type_0 import (
        MdIntegrationsListPartnerOfferingsResponse2XXItemType0 as MdIntegrationsListPartnerOfferingsResponse2XXItemType0,
    )
    from .md_integrations_list_partner_pharmacies_response_2xx_item_type_0 import (
        MdIntegrationsListPartnerPharmaciesResponse2XXItemType0 as MdIntegrationsListPartnerPharmaciesResponse2XXItemType0,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx import (
        MdIntegrationsListPartnerSubscriptionsResponse2XX as MdIntegrationsListPartnerSubscriptionsResponse2XX,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0 as MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_billing_type_0 import (
        MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0BillingType0 as MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0BillingType0,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_metadata_type_0_item_type_0 import (
        MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0MetadataType0ItemType0 as MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0MetadataType0ItemType0,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_products_type_0_item_type_0 import (
        MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0 as MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx_links_type_0 import (
        MdIntegrationsListPartnerSubscriptionsResponse2XXLinksType0 as MdIntegrationsListPartnerSubscriptionsResponse2XXLinksType0,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx_meta_type_0 import (
        MdIntegrationsListPartnerSubscriptionsResponse2XXMetaType0 as MdIntegrationsListPartnerSubscriptionsResponse2XXMetaType0,
    )
    from .md_integrations_list_partner_subscriptions_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListPartnerSubscriptionsResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListPartnerSubscriptionsResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_partner_tags_response_2xx import (
        MdIntegrationsListPartnerTagsResponse2XX as MdIntegrationsListPartnerTagsResponse2XX,
    )
    from .md_integrations_list_partner_tags_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0 as MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_partner_tags_response_2xx_links_type_0 import (
        MdIntegrationsListPartnerTagsResponse2XXLinksType0 as MdIntegrationsListPartnerTagsResponse2XXLinksType0,
    )
    from .md_integrations_list_partner_tags_response_2xx_meta_type_0 import (
        MdIntegrationsListPartnerTagsResponse2XXMetaType0 as MdIntegrationsListPartnerTagsResponse2XXMetaType0,
    )
    from .md_integrations_list_partner_tags_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListPartnerTagsResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListPartnerTagsResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx import (
        MdIntegrationsListPartnerVouchersResponse2XX as MdIntegrationsListPartnerVouchersResponse2XX,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_dosespot_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_customization_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_operation_country_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_patient_auth_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_offerings_type_0_item_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0OfferingsType0ItemType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0OfferingsType0ItemType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_patient_auth_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0 as MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_links_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXLinksType0 as MdIntegrationsListPartnerVouchersResponse2XXLinksType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_meta_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXMetaType0 as MdIntegrationsListPartnerVouchersResponse2XXMetaType0,
    )
    from .md_integrations_list_partner_vouchers_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListPartnerVouchersResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx import (
        MdIntegrationsListPatientCasesResponse2XX as MdIntegrationsListPatientCasesResponse2XX,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_files_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0_clinician_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0ProductType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_questions_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_status_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_diseases_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0,
    )
    from .md_integrations_list_patient_cases_response_2xx_links_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0 as MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0,
    )
    from .md_integrations_list_patient_events_response_2xx_item_type_0 import (
        MdIntegrationsListPatientEventsResponse2XXItemType0 as MdIntegrationsListPatientEventsResponse2XXItemType0,
    )
    from .md_integrations_list_patient_exams_response_2xx import (
        MdIntegrationsListPatientExamsResponse2XX as MdIntegrationsListPatientExamsResponse2XX,
    )
    from .md_integrations_list_patient_exams_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPatientExamsResponse2XXDataType0ItemType0 as MdIntegrationsListPatientExamsResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_patient_exams_response_2xx_links_type_0 import (
        MdIntegrationsListPatientExamsResponse2XXLinksType0 as MdIntegrationsListPatientExamsResponse2XXLinksType0,
    )
    from .md_integrations_list_patient_exams_response_2xx_meta_type_0 import (
        MdIntegrationsListPatientExamsResponse2XXMetaType0 as MdIntegrationsListPatientExamsResponse2XXMetaType0,
    )
    from .md_integrations_list_patient_exams_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListPatientExamsResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListPatientExamsResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_patient_messages_response_2xx import (
        MdIntegrationsListPatientMessagesResponse2XX as MdIntegrationsListPatientMessagesResponse2XX,
    )
    from .md_integrations_list_patient_messages_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPatientMessagesResponse2XXDataType0ItemType0 as MdIntegrationsListPatientMessagesResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_patient_messages_response_2xx_data_type_0_item_type_0_user_type_0 import (
        MdIntegrationsListPatientMessagesResponse2XXDataType0ItemType0UserType0 as MdIntegrationsListPatientMessagesResponse2XXDataType0ItemType0UserType0,
    )
    from .md_integrations_list_patient_messages_response_2xx_links_type_0 import (
        MdIntegrationsListPatientMessagesResponse2XXLinksType0 as MdIntegrationsListPatientMessagesResponse2XXLinksType0,
    )
    from .md_integrations_list_patient_messages_response_2xx_meta_type_0 import (
        MdIntegrationsListPatientMessagesResponse2XXMetaType0 as MdIntegrationsListPatientMessagesResponse2XXMetaType0,
    )
    from .md_integrations_list_patient_messages_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListPatientMessagesResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListPatientMessagesResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_patient_pharmacies_response_2xx_item_type_0 import (
        MdIntegrationsListPatientPharmaciesResponse2XXItemType0 as MdIntegrationsListPatientPharmaciesResponse2XXItemType0,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx import (
        MdIntegrationsListPatientSubscriptionsResponse2XX as MdIntegrationsListPatientSubscriptionsResponse2XX,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0 as MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0_billing_type_0 import (
        MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0BillingType0 as MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0BillingType0,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0_metadata_type_0_item_type_0 import (
        MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0MetadataType0ItemType0 as MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0MetadataType0ItemType0,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0_products_type_0_item_type_0 import (
        MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0 as MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx_links_type_0 import (
        MdIntegrationsListPatientSubscriptionsResponse2XXLinksType0 as MdIntegrationsListPatientSubscriptionsResponse2XXLinksType0,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx_meta_type_0 import (
        MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0 as MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0,
    )
    from .md_integrations_list_patient_subscriptions_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx import (
        MdIntegrationsListPatientVouchersResponse2XX as MdIntegrationsListPatientVouchersResponse2XX,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_dosespot_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_customization_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_operation_country_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_patient_auth_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_patient_auth_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0 as MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_links_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXLinksType0 as MdIntegrationsListPatientVouchersResponse2XXLinksType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_meta_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXMetaType0 as MdIntegrationsListPatientVouchersResponse2XXMetaType0,
    )
    from .md_integrations_list_patient_vouchers_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListPatientVouchersResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_questionnaire_questions_response_2xx_item_type_0 import (
        MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0 as MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0,
    )
    from .md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0 import (
        MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0 as MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0,
    )
    from .md_integrations_list_questionnaires_response_2xx_item import (
        MdIntegrationsListQuestionnairesResponse2XXItem as MdIntegrationsListQuestionnairesResponse2XXItem,
    )
    from .md_integrations_list_questionnaires_response_2xx_item_offerings import (
        MdIntegrationsListQuestionnairesResponse2XXItemOfferings as MdIntegrationsListQuestionnairesResponse2XXItemOfferings,
    )
    from .md_integrations_list_questionnaires_response_2xx_item_offerings_rules_item import (
        MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItem as MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItem,
    )
    from .md_integrations_list_questionnaires_response_2xx_item_offerings_rules_item_requirements_item import (
        MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItemRequirementsItem as MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItemRequirementsItem,
    )
    from .md_integrations_list_questionnaires_response_2xx_item_questions_item import (
        MdIntegrationsListQuestionnairesResponse2XXItemQuestionsItem as MdIntegrationsListQuestionnairesResponse2XXItemQuestionsItem,
    )
    from .md_integrations_list_specialties_response_2xx import (
        MdIntegrationsListSpecialtiesResponse2XX as MdIntegrationsListSpecialtiesResponse2XX,
    )
    from .md_integrations_list_specialties_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListSpecialtiesResponse2XXDataType0ItemType0 as MdIntegrationsListSpecialtiesResponse2XXDataType0ItemType0,
    )
    from .md_integrations_list_specialties_response_2xx_links_type_0 import (
        MdIntegrationsListSpecialtiesResponse2XXLinksType0 as MdIntegrationsListSpecialtiesResponse2XXLinksType0,
    )
    from .md_integrations_list_specialties_response_2xx_meta_type_0 import (
        MdIntegrationsListSpecialtiesResponse2XXMetaType0 as MdIntegrationsListSpecialtiesResponse2XXMetaType0,
    )
    from .md_integrations_list_specialties_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListSpecialtiesResponse2XXMetaType0LinksType0ItemType0 as MdIntegrationsListSpecialtiesResponse2XXMetaType0LinksType0ItemType0,
    )
    from .md_integrations_list_zipcodes_response_2xx_item_type_0 import (
        MdIntegrationsListZipcodesResponse2XXItemType0 as MdIntegrationsListZipcodesResponse2XXItemType0,
    )
    from .md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0 import (
        MdIntegrationsListZipcodesResponse2XXItemType0CityType0 as MdIntegrationsListZipcodesResponse2XXItemType0CityType0,
    )
    from .md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0 import (
        MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0 as MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0,
    )
    from .md_integrations_mark_patient_message_read_response_2xx import (
        MdIntegrationsMarkPatientMessageReadResponse2XX as MdIntegrationsMarkPatientMessageReadResponse2XX,
    )
    from .md_integrations_mark_patient_message_read_response_2xx_dismissed_by_type_0 import (
        MdIntegrationsMarkPatientMessageReadResponse2XXDismissedByType0 as MdIntegrationsMarkPatientMessageReadResponse2XXDismissedByType0,
    )
    from .md_integrations_mark_patient_message_read_response_2xx_files_type_0_item_type_0 import (
        MdIntegrationsMarkPatientMessageReadResponse2XXFilesType0ItemType0 as MdIntegrationsMarkPatientMessageReadResponse2XXFilesType0ItemType0,
    )
    from .md_integrations_mark_patient_message_read_response_2xx_files_type_0_item_type_0_pivot_type_0 import (
        MdIntegrationsMarkPatientMessageReadResponse2XXFilesType0ItemType0PivotType0 as MdIntegrationsMarkPatientMessageReadResponse2XXFilesType0ItemType0PivotType0,
    )
    from .md_integrations_mark_patient_message_read_response_2xx_patient_type_0 import (
        MdIntegrationsMarkPatientMessageReadResponse2XXPatientType0 as MdIntegrationsMarkPatientMessageReadResponse2XXPatientType0,
    )
    from .md_integrations_mark_patient_message_read_response_2xx_readings_type_0_item_type_0 import (
        MdIntegrationsMarkPatientMessageReadResponse2XXReadingsType0ItemType0 as MdIntegrationsMarkPatientMessageReadResponse2XXReadingsType0ItemType0,
    )
    from .md_integrations_mark_patient_message_read_response_2xx_user_type_0 import (
        MdIntegrationsMarkPatientMessageReadResponse2XXUserType0 as MdIntegrationsMarkPatientMessageReadResponse2XXUserType0,
    )
    from .md_integrations_mark_patient_message_read_response_2xx_user_type_0_photo_type_0 import (
        MdIntegrationsMarkPatientMessageReadResponse2XXUserType0PhotoType0 as MdIntegrationsMarkPatientMessageReadResponse2XXUserType0PhotoType0,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XX as MdIntegrationsMarkPatientMessageUnreadResponse2XX,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0 as MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx_files_type_0_item_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0 as MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx_files_type_0_item_type_0_pivot_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0PivotType0 as MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0PivotType0,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx_patient_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0 as MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx_readings_type_0_item_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0 as MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx_user_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0 as MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0,
    )
    from .md_integrations_mark_patient_message_unread_response_2xx_user_type_0_photo_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0PhotoType0 as MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0PhotoType0,
    )
    from .md_integrations_patch_clinician_body import (
        MdIntegrationsPatchClinicianBody as MdIntegrationsPatchClinicianBody,
    )
    from .md_integrations_patch_clinician_body_address import (
        MdIntegrationsPatchClinicianBodyAddress as MdIntegrationsPatchClinicianBodyAddress,
    )
    from .md_integrations_patch_questionnaire_body import (
        MdIntegrationsPatchQuestionnaireBody as MdIntegrationsPatchQuestionnaireBody,
    )
    from .md_integrations_patch_questionnaire_translation_body import (
        MdIntegrationsPatchQuestionnaireTranslationBody as MdIntegrationsPatchQuestionnaireTranslationBody,
    )
    from .md_integrations_reassign_test_encounter_body import (
        MdIntegrationsReassignTestEncounterBody as MdIntegrationsReassignTestEncounterBody,
    )
    from .md_integrations_reassign_test_encounter_response_2xx import (
        MdIntegrationsReassignTestEncounterResponse2XX as MdIntegrationsReassignTestEncounterResponse2XX,
    )
    from .md_integrations_reassign_test_encounter_response_2xx_case_assignment_type_0 import (
        MdIntegrationsReassignTestEncounterResponse2XXCaseAssignmentType0 as MdIntegrationsReassignTestEncounterResponse2XXCaseAssignmentType0,
    )
    from .md_integrations_redeem_test_voucher_body import (
        MdIntegrationsRedeemTestVoucherBody as MdIntegrationsRedeemTestVoucherBody,
    )
    from .md_integrations_redeem_test_voucher_body_case_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyCaseType0 as MdIntegrationsRedeemTestVoucherBodyCaseType0,
    )
    from .md_integrations_redeem_test_voucher_body_case_type_0_case_prescriptions_type_0_item_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyCaseType0CasePrescriptionsType0ItemType0 as MdIntegrationsRedeemTestVoucherBodyCaseType0CasePrescriptionsType0ItemType0,
    )
    from .md_integrations_redeem_test_voucher_body_case_type_0_case_questions_type_0_item_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyCaseType0CaseQuestionsType0ItemType0 as MdIntegrationsRedeemTestVoucherBodyCaseType0CaseQuestionsType0ItemType0,
    )
    from .md_integrations_redeem_test_voucher_body_case_type_0_case_services_type_0_item_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyCaseType0CaseServicesType0ItemType0 as MdIntegrationsRedeemTestVoucherBodyCaseType0CaseServicesType0ItemType0,
    )
    from .md_integrations_redeem_test_voucher_body_case_type_0_diseases_type_0_item_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyCaseType0DiseasesType0ItemType0 as MdIntegrationsRedeemTestVoucherBodyCaseType0DiseasesType0ItemType0,
    )
    from .md_integrations_redeem_test_voucher_body_case_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyCaseType0TagsType0ItemType0 as MdIntegrationsRedeemTestVoucherBodyCaseType0TagsType0ItemType0,
    )
    from .md_integrations_redeem_test_voucher_body_patient_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyPatientType0 as MdIntegrationsRedeemTestVoucherBodyPatientType0,
    )
    from .md_integrations_redeem_test_voucher_body_patient_type_0_address_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyPatientType0AddressType0 as MdIntegrationsRedeemTestVoucherBodyPatientType0AddressType0,
    )
    from .md_integrations_remove_case_disease_response_2xx_item_type_0 import (
        MdIntegrationsRemoveCaseDiseaseResponse2XXItemType0 as MdIntegrationsRemoveCaseDiseaseResponse2XXItemType0,
    )
    from .md_integrations_remove_case_offering_disease_response_2xx_item_type_0 import (
        MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0 as MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0,
    )
    from .md_integrations_replicate_offering_body import (
        MdIntegrationsReplicateOfferingBody as MdIntegrationsReplicateOfferingBody,
    )
    from .md_integrations_replicate_questionnaire_body import (
        MdIntegrationsReplicateQuestionnaireBody as MdIntegrationsReplicateQuestionnaireBody,
    )
    from .md_integrations_request_patient_data_body import (
        MdIntegrationsRequestPatientDataBody as MdIntegrationsRequestPatientDataBody,
    )
    from .md_integrations_search_boothwyn_offerings_response_2xx_item_type_0 import (
        MdIntegrationsSearchBoothwynOfferingsResponse2XXItemType0 as MdIntegrationsSearchBoothwynOfferingsResponse2XXItemType0,
    )
    from .md_integrations_search_medications_response_2xx_item_type_0 import (
        MdIntegrationsSearchMedicationsResponse2XXItemType0 as MdIntegrationsSearchMedicationsResponse2XXItemType0,
    )
    from .md_integrations_search_patients_body import (
        MdIntegrationsSearchPatientsBody as MdIntegrationsSearchPatientsBody,
    )
    from .md_integrations_search_patients_response_2xx_item_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0 as MdIntegrationsSearchPatientsResponse2XXItemType0,
    )
    from .md_integrations_search_patients_response_2xx_item_type_0_address_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0 as MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0,
    )
    from .md_integrations_search_patients_response_2xx_item_type_0_address_type_0_state_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0StateType0 as MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0StateType0,
    )
    from .md_integrations_search_patients_response_2xx_item_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0StateType0CountryType0 as MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_search_patients_response_2xx_item_type_0_intro_video_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0 as MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0,
    )
    from .md_integrations_search_patients_response_2xx_item_type_0_partner_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0 as MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0,
    )
    from .md_integrations_search_patients_response_2xx_item_type_0_partner_type_0_operation_country_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0 as MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0,
    )
    from .md_integrations_search_supplies_response_2xx_item_type_0 import (
        MdIntegrationsSearchSuppliesResponse2XXItemType0 as MdIntegrationsSearchSuppliesResponse2XXItemType0,
    )
    from .md_integrations_send_case_to_support_body import (
        MdIntegrationsSendCaseToSupportBody as MdIntegrationsSendCaseToSupportBody,
    )
    from .md_integrations_send_case_to_support_response_2xx import (
        MdIntegrationsSendCaseToSupportResponse2XX as MdIntegrationsSendCaseToSupportResponse2XX,
    )
    from .md_integrations_send_case_to_support_response_2xx_case_assignment_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0 as MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0ClinicianType0 as MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_case_status_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXCaseStatusType0 as MdIntegrationsSendCaseToSupportResponse2XXCaseStatusType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_partner_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPartnerType0 as MdIntegrationsSendCaseToSupportResponse2XXPartnerType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_partner_type_0_address_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0 as MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_partner_type_0_address_type_0_state_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0StateType0 as MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0StateType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0StateType0CountryType0 as MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPartnerType0CustomizationType0 as MdIntegrationsSendCaseToSupportResponse2XXPartnerType0CustomizationType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_patient_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPatientType0 as MdIntegrationsSendCaseToSupportResponse2XXPatientType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_patient_type_0_address_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0 as MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0StateType0 as MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0StateType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0StateType0CountryType0 as MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_patient_type_0_dosespot_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPatientType0DosespotType0 as MdIntegrationsSendCaseToSupportResponse2XXPatientType0DosespotType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_patient_type_0_driver_license_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXPatientType0DriverLicenseType0 as MdIntegrationsSendCaseToSupportResponse2XXPatientType0DriverLicenseType0,
    )
    from .md_integrations_send_case_to_support_response_2xx_tags_type_0_item_type_0 import (
        MdIntegrationsSendCaseToSupportResponse2XXTagsType0ItemType0 as MdIntegrationsSendCaseToSupportResponse2XXTagsType0ItemType0,
    )
    from .md_integrations_send_one_time_password_body import (
        MdIntegrationsSendOneTimePasswordBody as MdIntegrationsSendOneTimePasswordBody,
    )
    from .md_integrations_send_patient_message_body import (
        MdIntegrationsSendPatientMessageBody as MdIntegrationsSendPatientMessageBody,
    )
    from .md_integrations_send_patient_message_body_files_type_0_item_type_0 import (
        MdIntegrationsSendPatientMessageBodyFilesType0ItemType0 as MdIntegrationsSendPatientMessageBodyFilesType0ItemType0,
    )
    from .md_integrations_send_patient_message_gateway_same_intent import (
        MdIntegrationsSendPatientMessageGatewaySameIntent as MdIntegrationsSendPatientMessageGatewaySameIntent,
    )
    from .md_integrations_send_patient_message_response_2xx import (
        MdIntegrationsSendPatientMessageResponse2XX as MdIntegrationsSendPatientMessageResponse2XX,
    )
    from .md_integrations_send_patient_message_response_2xx_patient_type_0 import (
        MdIntegrationsSendPatientMessageResponse2XXPatientType0 as MdIntegrationsSendPatientMessageResponse2XXPatientType0,
    )
    from .md_integrations_send_patient_message_response_2xx_user_type_0 import (
        MdIntegrationsSendPatientMessageResponse2XXUserType0 as MdIntegrationsSendPatientMessageResponse2XXUserType0,
    )
    from .md_integrations_send_test_patient_message_body import (
        MdIntegrationsSendTestPatientMessageBody as MdIntegrationsSendTestPatientMessageBody,
    )
    from .md_integrations_send_test_patient_message_body_files_type_0_item_type_0 import (
        MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0 as MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0,
    )
    from .md_integrations_send_test_patient_message_response_2xx import (
        MdIntegrationsSendTestPatientMessageResponse2XX as MdIntegrationsSendTestPatientMessageResponse2XX,
    )
    from .md_integrations_send_test_patient_message_response_2xx_files_type_0_item_type_0 import (
        MdIntegrationsSendTestPatientMessageResponse2XXFilesType0ItemType0 as MdIntegrationsSendTestPatientMessageResponse2XXFilesType0ItemType0,
    )
    from .md_integrations_send_test_patient_message_response_2xx_patient_type_0 import (
        MdIntegrationsSendTestPatientMessageResponse2XXPatientType0 as MdIntegrationsSendTestPatientMessageResponse2XXPatientType0,
    )
    from .md_integrations_send_test_patient_message_response_2xx_patient_type_0_environment_type_0 import (
        MdIntegrationsSendTestPatientMessageResponse2XXPatientType0EnvironmentType0 as MdIntegrationsSendTestPatientMessageResponse2XXPatientType0EnvironmentType0,
    )
    from .md_integrations_send_test_patient_message_response_2xx_user_type_0 import (
        MdIntegrationsSendTestPatientMessageResponse2XXUserType0 as MdIntegrationsSendTestPatientMessageResponse2XXUserType0,
    )
    from .md_integrations_send_test_patient_message_response_2xx_user_type_0_environment_type_0 import (
        MdIntegrationsSendTestPatientMessageResponse2XXUserType0EnvironmentType0 as MdIntegrationsSendTestPatientMessageResponse2XXUserType0EnvironmentType0,
    )
    from .md_integrations_set_test_encounter_status_body import (
        MdIntegrationsSetTestEncounterStatusBody as MdIntegrationsSetTestEncounterStatusBody,
    )
    from .md_integrations_set_test_encounter_status_response_2xx import (
        MdIntegrationsSetTestEncounterStatusResponse2XX as MdIntegrationsSetTestEncounterStatusResponse2XX,
    )
    from .md_integrations_set_test_encounter_status_response_2xx_case_status_type_0 import (
        MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0 as MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0,
    )
    from .md_integrations_submit_case_order_response_2xx import (
        MdIntegrationsSubmitCaseOrderResponse2XX as MdIntegrationsSubmitCaseOrderResponse2XX,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_case_assignment_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_case_status_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseStatusType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseStatusType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0OrdersType0ItemType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0OrdersType0ItemType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_submit_case_order_response_2xx_case_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXCaseType0TagsType0ItemType0 as MdIntegrationsSubmitCaseOrderResponse2XXCaseType0TagsType0ItemType0,
    )
    from .md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0 as MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0,
    )
    from .md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0 as MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_submit_case_order_response_2xx_prescriptions_id_type_0_item_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXPrescriptionsIdType0ItemType0 as MdIntegrationsSubmitCaseOrderResponse2XXPrescriptionsIdType0ItemType0,
    )
    from .md_integrations_test_webhook_body import (
        MdIntegrationsTestWebhookBody as MdIntegrationsTestWebhookBody,
    )
    from .md_integrations_test_webhook_body_channel_type_1 import (
        MdIntegrationsTestWebhookBodyChannelType1 as MdIntegrationsTestWebhookBodyChannelType1,
    )
    from .md_integrations_test_webhook_body_event import (
        MdIntegrationsTestWebhookBodyEvent as MdIntegrationsTestWebhookBodyEvent,
    )
    from .md_integrations_test_webhook_body_from_type_1 import (
        MdIntegrationsTestWebhookBodyFromType1 as MdIntegrationsTestWebhookBodyFromType1,
    )
    from .md_integrations_test_webhook_body_metadata_type_0 import (
        MdIntegrationsTestWebhookBodyMetadataType0 as MdIntegrationsTestWebhookBodyMetadataType0,
    )
    from .md_integrations_update_case_files_body import (
        MdIntegrationsUpdateCaseFilesBody as MdIntegrationsUpdateCaseFilesBody,
    )
    from .md_integrations_update_case_files_response_2xx_item_type_0 import (
        MdIntegrationsUpdateCaseFilesResponse2XXItemType0 as MdIntegrationsUpdateCaseFilesResponse2XXItemType0,
    )
    from .md_integrations_update_case_offering_body import (
        MdIntegrationsUpdateCaseOfferingBody as MdIntegrationsUpdateCaseOfferingBody,
    )
    from .md_integrations_update_case_offering_body_product_type_0 import (
        MdIntegrationsUpdateCaseOfferingBodyProductType0 as MdIntegrationsUpdateCaseOfferingBodyProductType0,
    )
    from .md_integrations_update_case_offering_response_2xx_item_type_0 import (
        MdIntegrationsUpdateCaseOfferingResponse2XXItemType0 as MdIntegrationsUpdateCaseOfferingResponse2XXItemType0,
    )
    from .md_integrations_update_case_offering_response_2xx_item_type_0_product_type_0 import (
        MdIntegrationsUpdateCaseOfferingResponse2XXItemType0ProductType0 as MdIntegrationsUpdateCaseOfferingResponse2XXItemType0ProductType0,
    )
    from .md_integrations_update_case_offering_statuses_response_2xx_item_type_0 import (
        MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0 as MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0,
    )
    from .md_integrations_update_case_offering_statuses_response_2xx_item_type_0_partner_compound_type_0 import (
        MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0 as MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0,
    )
    from .md_integrations_update_case_order_body import (
        MdIntegrationsUpdateCaseOrderBody as MdIntegrationsUpdateCaseOrderBody,
    )
    from .md_integrations_update_case_order_response_2xx import (
        MdIntegrationsUpdateCaseOrderResponse2XX as MdIntegrationsUpdateCaseOrderResponse2XX,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_case_assignment_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_case_status_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseStatusType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseStatusType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0OrdersType0ItemType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0OrdersType0ItemType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0,
    )
    from .md_integrations_update_case_order_response_2xx_case_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0TagsType0ItemType0 as MdIntegrationsUpdateCaseOrderResponse2XXCaseType0TagsType0ItemType0,
    )
    from .md_integrations_update_case_order_response_2xx_offerings_type_0_item_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0 as MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0,
    )
    from .md_integrations_update_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0ProductType0 as MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0ProductType0,
    )
    from .md_integrations_update_case_order_response_2xx_prescriptions_id_type_0_item_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0 as MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0,
    )
    from .md_integrations_update_case_status_body import (
        MdIntegrationsUpdateCaseStatusBody as MdIntegrationsUpdateCaseStatusBody,
    )
    from .md_integrations_update_case_tag_body import (
        MdIntegrationsUpdateCaseTagBody as MdIntegrationsUpdateCaseTagBody,
    )
    from .md_integrations_update_internal_support_staff_body import (
        MdIntegrationsUpdateInternalSupportStaffBody as MdIntegrationsUpdateInternalSupportStaffBody,
    )
    from .md_integrations_update_internal_support_staff_body_permissions_type_0_item_type_1 import (
        MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 as MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1,
    )
    from .md_integrations_update_offering_body import (
        MdIntegrationsUpdateOfferingBody as MdIntegrationsUpdateOfferingBody,
    )
    from .md_integrations_update_offering_clinician_body import (
        MdIntegrationsUpdateOfferingClinicianBody as MdIntegrationsUpdateOfferingClinicianBody,
    )
    from .md_integrations_update_offering_tag_body import (
        MdIntegrationsUpdateOfferingTagBody as MdIntegrationsUpdateOfferingTagBody,
    )
    from .md_integrations_update_partner_tag_body import (
        MdIntegrationsUpdatePartnerTagBody as MdIntegrationsUpdatePartnerTagBody,
    )
    from .md_integrations_update_patient_body import (
        MdIntegrationsUpdatePatientBody as MdIntegrationsUpdatePatientBody,
    )
    from .md_integrations_update_patient_body_address_type_0 import (
        MdIntegrationsUpdatePatientBodyAddressType0 as MdIntegrationsUpdatePatientBodyAddressType0,
    )
    from .md_integrations_update_patient_body_metafields_type_0_item_type_0 import (
        MdIntegrationsUpdatePatientBodyMetafieldsType0ItemType0 as MdIntegrationsUpdatePatientBodyMetafieldsType0ItemType0,
    )
    from .md_integrations_update_patient_response_2xx import (
        MdIntegrationsUpdatePatientResponse2XX as MdIntegrationsUpdatePatientResponse2XX,
    )
    from .md_integrations_update_patient_response_2xx_address_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXAddressType0 as MdIntegrationsUpdatePatientResponse2XXAddressType0,
    )
    from .md_integrations_update_patient_response_2xx_address_type_0_state_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXAddressType0StateType0 as MdIntegrationsUpdatePatientResponse2XXAddressType0StateType0,
    )
    from .md_integrations_update_patient_response_2xx_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXAddressType0StateType0CountryType0 as MdIntegrationsUpdatePatientResponse2XXAddressType0StateType0CountryType0,
    )
    from .md_integrations_update_patient_response_2xx_dosespot_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXDosespotType0 as MdIntegrationsUpdatePatientResponse2XXDosespotType0,
    )
    from .md_integrations_update_patient_response_2xx_driver_license_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXDriverLicenseType0 as MdIntegrationsUpdatePatientResponse2XXDriverLicenseType0,
    )
    from .md_integrations_update_patient_response_2xx_intro_video_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXIntroVideoType0 as MdIntegrationsUpdatePatientResponse2XXIntroVideoType0,
    )
    from .md_integrations_update_patient_response_2xx_metafields_type_0_item_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXMetafieldsType0ItemType0 as MdIntegrationsUpdatePatientResponse2XXMetafieldsType0ItemType0,
    )
    from .md_integrations_update_patient_response_2xx_partner_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXPartnerType0 as MdIntegrationsUpdatePatientResponse2XXPartnerType0,
    )
    from .md_integrations_update_patient_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsUpdatePatientResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsUpdatePatientResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_update_patient_tag_body import (
        MdIntegrationsUpdatePatientTagBody as MdIntegrationsUpdatePatientTagBody,
    )
    from .md_integrations_update_subscription_body import (
        MdIntegrationsUpdateSubscriptionBody as MdIntegrationsUpdateSubscriptionBody,
    )
    from .md_integrations_update_subscription_body_billing_type_0 import (
        MdIntegrationsUpdateSubscriptionBodyBillingType0 as MdIntegrationsUpdateSubscriptionBodyBillingType0,
    )
    from .md_integrations_update_subscription_body_metadata_type_0_item_type_0 import (
        MdIntegrationsUpdateSubscriptionBodyMetadataType0ItemType0 as MdIntegrationsUpdateSubscriptionBodyMetadataType0ItemType0,
    )
    from .md_integrations_update_subscription_body_products_type_0_item_type_0 import (
        MdIntegrationsUpdateSubscriptionBodyProductsType0ItemType0 as MdIntegrationsUpdateSubscriptionBodyProductsType0ItemType0,
    )
    from .md_integrations_update_subscription_response_2xx import (
        MdIntegrationsUpdateSubscriptionResponse2XX as MdIntegrationsUpdateSubscriptionResponse2XX,
    )
    from .md_integrations_update_subscription_response_2xx_billing_type_0 import (
        MdIntegrationsUpdateSubscriptionResponse2XXBillingType0 as MdIntegrationsUpdateSubscriptionResponse2XXBillingType0,
    )
    from .md_integrations_update_subscription_response_2xx_metadata_type_0_item_type_0 import (
        MdIntegrationsUpdateSubscriptionResponse2XXMetadataType0ItemType0 as MdIntegrationsUpdateSubscriptionResponse2XXMetadataType0ItemType0,
    )
    from .md_integrations_update_subscription_response_2xx_products_type_0_item_type_0 import (
        MdIntegrationsUpdateSubscriptionResponse2XXProductsType0ItemType0 as MdIntegrationsUpdateSubscriptionResponse2XXProductsType0ItemType0,
    )
    from .md_integrations_update_tag_body import (
        MdIntegrationsUpdateTagBody as MdIntegrationsUpdateTagBody,
    )
    from .md_integrations_update_tag_response_2xx import (
        MdIntegrationsUpdateTagResponse2XX as MdIntegrationsUpdateTagResponse2XX,
    )
    from .md_integrations_validate_one_time_password_body import (
        MdIntegrationsValidateOneTimePasswordBody as MdIntegrationsValidateOneTimePasswordBody,
    )
    from .md_integrations_validate_one_time_password_response_2xx import (
        MdIntegrationsValidateOneTimePasswordResponse2XX as MdIntegrationsValidateOneTimePasswordResponse2XX,
    )
    from .md_integrations_validate_one_time_password_response_2xx_address_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0 as MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0,
    )
    from .md_integrations_validate_one_time_password_response_2xx_address_type_0_state_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0StateType0 as MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0StateType0,
    )
    from .md_integrations_validate_one_time_password_response_2xx_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0StateType0CountryType0 as MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0StateType0CountryType0,
    )
    from .md_integrations_validate_one_time_password_response_2xx_dosespot_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXDosespotType0 as MdIntegrationsValidateOneTimePasswordResponse2XXDosespotType0,
    )
    from .md_integrations_validate_one_time_password_response_2xx_driver_license_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXDriverLicenseType0 as MdIntegrationsValidateOneTimePasswordResponse2XXDriverLicenseType0,
    )
    from .md_integrations_validate_one_time_password_response_2xx_intro_video_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXIntroVideoType0 as MdIntegrationsValidateOneTimePasswordResponse2XXIntroVideoType0,
    )
    from .md_integrations_validate_one_time_password_response_2xx_partner_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXPartnerType0 as MdIntegrationsValidateOneTimePasswordResponse2XXPartnerType0,
    )
    from .md_integrations_validate_one_time_password_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsValidateOneTimePasswordResponse2XXPartnerType0OperationCountryType0 as MdIntegrationsValidateOneTimePasswordResponse2XXPartnerType0OperationCountryType0,
    )
    from .md_integrations_woo_commerce_auth_callback_body import (
        MdIntegrationsWooCommerceAuthCallbackBody as MdIntegrationsWooCommerceAuthCallbackBody,
    )
    from .metrics import Metrics as Metrics
    from .metrics_series_item import MetricsSeriesItem as MetricsSeriesItem
    from .metrics_series_item_labels import (
        MetricsSeriesItemLabels as MetricsSeriesItemLabels,
    )
    from .metrics_series_item_name import MetricsSeriesItemName as MetricsSeriesItemName
    from .metrics_series_item_stat import MetricsSeriesItemStat as MetricsSeriesItemStat
    from .metrics_series_item_unit import MetricsSeriesItemUnit as MetricsSeriesItemUnit
    from .mwi_formulary_add_formulary_dispensing_note_body import (
        MwiFormularyAddFormularyDispensingNoteBody as MwiFormularyAddFormularyDispensingNoteBody,
    )
    from .mwi_formulary_add_formulary_document_template_body import (
        MwiFormularyAddFormularyDocumentTemplateBody as MwiFormularyAddFormularyDocumentTemplateBody,
    )
    from .mwi_formulary_create_composite_body import (
        MwiFormularyCreateCompositeBody as MwiFormularyCreateCompositeBody,
    )
    from .mwi_formulary_create_composite_response_2xx import (
        MwiFormularyCreateCompositeResponse2XX as MwiFormularyCreateCompositeResponse2XX,
    )
    from .mwi_formulary_create_formulary_active_ingredient_body import (
        MwiFormularyCreateFormularyActiveIngredientBody as MwiFormularyCreateFormularyActiveIngredientBody,
    )
    from .mwi_formulary_create_formulary_active_ingredient_response_2xx import (
        MwiFormularyCreateFormularyActiveIngredientResponse2XX as MwiFormularyCreateFormularyActiveIngredientResponse2XX,
    )
    from .mwi_formulary_create_formulary_barcode_body import (
        MwiFormularyCreateFormularyBarcodeBody as MwiFormularyCreateFormularyBarcodeBody,
    )
    from .mwi_formulary_create_formulary_discount_category_body import (
        MwiFormularyCreateFormularyDiscountCategoryBody as MwiFormularyCreateFormularyDiscountCategoryBody,
    )
    from .mwi_formulary_create_formulary_note_body import (
        MwiFormularyCreateFormularyNoteBody as MwiFormularyCreateFormularyNoteBody,
    )
    from .mwi_formulary_create_formulary_note_response_2xx import (
        MwiFormularyCreateFormularyNoteResponse2XX as MwiFormularyCreateFormularyNoteResponse2XX,
    )
    from .mwi_formulary_create_formulary_send_to_action_response_2xx import (
        MwiFormularyCreateFormularySendToActionResponse2XX as MwiFormularyCreateFormularySendToActionResponse2XX,
    )
    from .mwi_formulary_create_service_configuration_body import (
        MwiFormularyCreateServiceConfigurationBody as MwiFormularyCreateServiceConfigurationBody,
    )
    from .mwi_formulary_create_service_configuration_body_reminder_delta import (
        MwiFormularyCreateServiceConfigurationBodyReminderDelta as MwiFormularyCreateServiceConfigurationBodyReminderDelta,
    )
    from .mwi_formulary_create_service_configuration_body_treatment_reminder_delta import (
        MwiFormularyCreateServiceConfigurationBodyTreatmentReminderDelta as MwiFormularyCreateServiceConfigurationBodyTreatmentReminderDelta,
    )
    from .mwi_formulary_create_service_configuration_response_2xx import (
        MwiFormularyCreateServiceConfigurationResponse2XX as MwiFormularyCreateServiceConfigurationResponse2XX,
    )
    from .mwi_formulary_create_stock_configuration_body import (
        MwiFormularyCreateStockConfigurationBody as MwiFormularyCreateStockConfigurationBody,
    )
    from .mwi_formulary_create_stock_configuration_body_cost_type import (
        MwiFormularyCreateStockConfigurationBodyCostType as MwiFormularyCreateStockConfigurationBodyCostType,
    )
    from .mwi_formulary_create_stock_configuration_body_prescription_frequency_measure import (
        MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure as MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure,
    )
    from .mwi_formulary_create_stock_configuration_body_reminder_delta import (
        MwiFormularyCreateStockConfigurationBodyReminderDelta as MwiFormularyCreateStockConfigurationBodyReminderDelta,
    )
    from .mwi_formulary_create_stock_configuration_body_treatment_reminder_delta import (
        MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta as MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta,
    )
    from .mwi_formulary_create_stock_configuration_response_2xx import (
        MwiFormularyCreateStockConfigurationResponse2XX as MwiFormularyCreateStockConfigurationResponse2XX,
    )
    from .mwi_formulary_delete_composite_response_2xx import (
        MwiFormularyDeleteCompositeResponse2XX as MwiFormularyDeleteCompositeResponse2XX,
    )
    from .mwi_formulary_delete_formulary_dispensing_note_response_2xx import (
        MwiFormularyDeleteFormularyDispensingNoteResponse2XX as MwiFormularyDeleteFormularyDispensingNoteResponse2XX,
    )
    from .mwi_formulary_delete_formulary_document_template_response_2xx import (
        MwiFormularyDeleteFormularyDocumentTemplateResponse2XX as MwiFormularyDeleteFormularyDocumentTemplateResponse2XX,
    )
    from .mwi_formulary_delete_formulary_note_response_2xx import (
        MwiFormularyDeleteFormularyNoteResponse2XX as MwiFormularyDeleteFormularyNoteResponse2XX,
    )
    from .mwi_formulary_get_active_ingredient_measure_response_2xx import (
        MwiFormularyGetActiveIngredientMeasureResponse2XX as MwiFormularyGetActiveIngredientMeasureResponse2XX,
    )
    from .mwi_formulary_get_active_ingredient_response_2xx import (
        MwiFormularyGetActiveIngredientResponse2XX as MwiFormularyGetActiveIngredientResponse2XX,
    )
    from .mwi_formulary_get_composites_response_2xx import (
        MwiFormularyGetCompositesResponse2XX as MwiFormularyGetCompositesResponse2XX,
    )
    from .mwi_formulary_get_composites_response_2xx_results_item import (
        MwiFormularyGetCompositesResponse2XXResultsItem as MwiFormularyGetCompositesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_dispensing_notes_response_2xx import (
        MwiFormularyGetDispensingNotesResponse2XX as MwiFormularyGetDispensingNotesResponse2XX,
    )
    from .mwi_formulary_get_dispensing_notes_response_2xx_results_item import (
        MwiFormularyGetDispensingNotesResponse2XXResultsItem as MwiFormularyGetDispensingNotesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_active_ingredients_response_2xx import (
        MwiFormularyGetFormularyActiveIngredientsResponse2XX as MwiFormularyGetFormularyActiveIngredientsResponse2XX,
    )
    from .mwi_formulary_get_formulary_active_ingredients_response_2xx_results_item import (
        MwiFormularyGetFormularyActiveIngredientsResponse2XXResultsItem as MwiFormularyGetFormularyActiveIngredientsResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_barcodes_response_2xx import (
        MwiFormularyGetFormularyBarcodesResponse2XX as MwiFormularyGetFormularyBarcodesResponse2XX,
    )
    from .mwi_formulary_get_formulary_barcodes_response_2xx_results_item import (
        MwiFormularyGetFormularyBarcodesResponse2XXResultsItem as MwiFormularyGetFormularyBarcodesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_discount_categories_response_2xx import (
        MwiFormularyGetFormularyDiscountCategoriesResponse2XX as MwiFormularyGetFormularyDiscountCategoriesResponse2XX,
    )
    from .mwi_formulary_get_formulary_discount_categories_response_2xx_results_item import (
        MwiFormularyGetFormularyDiscountCategoriesResponse2XXResultsItem as MwiFormularyGetFormularyDiscountCategoriesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_dispensing_notes_response_2xx import (
        MwiFormularyGetFormularyDispensingNotesResponse2XX as MwiFormularyGetFormularyDispensingNotesResponse2XX,
    )
    from .mwi_formulary_get_formulary_dispensing_notes_response_2xx_results_item import (
        MwiFormularyGetFormularyDispensingNotesResponse2XXResultsItem as MwiFormularyGetFormularyDispensingNotesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_document_templates_response_2xx import (
        MwiFormularyGetFormularyDocumentTemplatesResponse2XX as MwiFormularyGetFormularyDocumentTemplatesResponse2XX,
    )
    from .mwi_formulary_get_formulary_groups_response_2xx import (
        MwiFormularyGetFormularyGroupsResponse2XX as MwiFormularyGetFormularyGroupsResponse2XX,
    )
    from .mwi_formulary_get_formulary_groups_response_2xx_results_item import (
        MwiFormularyGetFormularyGroupsResponse2XXResultsItem as MwiFormularyGetFormularyGroupsResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_identifiers_response_2xx import (
        MwiFormularyGetFormularyIdentifiersResponse2XX as MwiFormularyGetFormularyIdentifiersResponse2XX,
    )
    from .mwi_formulary_get_formulary_identifiers_response_2xx_results_item import (
        MwiFormularyGetFormularyIdentifiersResponse2XXResultsItem as MwiFormularyGetFormularyIdentifiersResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_notes_response_2xx import (
        MwiFormularyGetFormularyNotesResponse2XX as MwiFormularyGetFormularyNotesResponse2XX,
    )
    from .mwi_formulary_get_formulary_notes_response_2xx_results_item import (
        MwiFormularyGetFormularyNotesResponse2XXResultsItem as MwiFormularyGetFormularyNotesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_formulary_send_to_actions_response_2xx import (
        MwiFormularyGetFormularySendToActionsResponse2XX as MwiFormularyGetFormularySendToActionsResponse2XX,
    )
    from .mwi_formulary_get_formulary_types_response_2xx import (
        MwiFormularyGetFormularyTypesResponse2XX as MwiFormularyGetFormularyTypesResponse2XX,
    )
    from .mwi_formulary_get_formulary_types_response_2xx_results_item import (
        MwiFormularyGetFormularyTypesResponse2XXResultsItem as MwiFormularyGetFormularyTypesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_health_plan_contents_response_2xx import (
        MwiFormularyGetHealthPlanContentsResponse2XX as MwiFormularyGetHealthPlanContentsResponse2XX,
    )
    from .mwi_formulary_get_health_plan_contents_response_2xx_results_item import (
        MwiFormularyGetHealthPlanContentsResponse2XXResultsItem as MwiFormularyGetHealthPlanContentsResponse2XXResultsItem,
    )
    from .mwi_formulary_get_health_plan_groups_response_2xx import (
        MwiFormularyGetHealthPlanGroupsResponse2XX as MwiFormularyGetHealthPlanGroupsResponse2XX,
    )
    from .mwi_formulary_get_health_plan_groups_response_2xx_results_item import (
        MwiFormularyGetHealthPlanGroupsResponse2XXResultsItem as MwiFormularyGetHealthPlanGroupsResponse2XXResultsItem,
    )
    from .mwi_formulary_get_health_plan_sites_response_2xx import (
        MwiFormularyGetHealthPlanSitesResponse2XX as MwiFormularyGetHealthPlanSitesResponse2XX,
    )
    from .mwi_formulary_get_health_plan_sites_response_2xx_results_item import (
        MwiFormularyGetHealthPlanSitesResponse2XXResultsItem as MwiFormularyGetHealthPlanSitesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_health_plans_response_2xx import (
        MwiFormularyGetHealthPlansResponse2XX as MwiFormularyGetHealthPlansResponse2XX,
    )
    from .mwi_formulary_get_health_plans_response_2xx_results_item import (
        MwiFormularyGetHealthPlansResponse2XXResultsItem as MwiFormularyGetHealthPlansResponse2XXResultsItem,
    )
    from .mwi_formulary_get_legal_categories_response_2xx import (
        MwiFormularyGetLegalCategoriesResponse2XX as MwiFormularyGetLegalCategoriesResponse2XX,
    )
    from .mwi_formulary_get_legal_categories_response_2xx_results_item import (
        MwiFormularyGetLegalCategoriesResponse2XXResultsItem as MwiFormularyGetLegalCategoriesResponse2XXResultsItem,
    )
    from .mwi_formulary_get_location_deviations_response_2xx import (
        MwiFormularyGetLocationDeviationsResponse2XX as MwiFormularyGetLocationDeviationsResponse2XX,
    )
    from .mwi_formulary_get_location_deviations_response_2xx_results_item import (
        MwiFormularyGetLocationDeviationsResponse2XXResultsItem as MwiFormularyGetLocationDeviationsResponse2XXResultsItem,
    )
    from .mwi_formulary_get_send_to_actions_library_response_2xx import (
        MwiFormularyGetSendToActionsLibraryResponse2XX as MwiFormularyGetSendToActionsLibraryResponse2XX,
    )
    from .mwi_formulary_get_send_to_actions_library_response_2xx_results_item import (
        MwiFormularyGetSendToActionsLibraryResponse2XXResultsItem as MwiFormularyGetSendToActionsLibraryResponse2XXResultsItem,
    )
    from .mwi_formulary_get_service_configuration_response_2xx import (
        MwiFormularyGetServiceConfigurationResponse2XX as MwiFormularyGetServiceConfigurationResponse2XX,
    )
    from .mwi_formulary_get_service_configuration_response_2xx_reminder_delta import (
        MwiFormularyGetServiceConfigurationResponse2XXReminderDelta as MwiFormularyGetServiceConfigurationResponse2XXReminderDelta,
    )
    from .mwi_formulary_get_service_configuration_response_2xx_treatment_reminder_delta import (
        MwiFormularyGetServiceConfigurationResponse2XXTreatmentReminderDelta as MwiFormularyGetServiceConfigurationResponse2XXTreatmentReminderDelta,
    )
    from .mwi_formulary_get_stock_configuration_response_2xx import (
        MwiFormularyGetStockConfigurationResponse2XX as MwiFormularyGetStockConfigurationResponse2XX,
    )
    from .mwi_formulary_get_stock_configuration_response_2xx_cost_type import (
        MwiFormularyGetStockConfigurationResponse2XXCostType as MwiFormularyGetStockConfigurationResponse2XXCostType,
    )
    from .mwi_formulary_get_stock_configuration_response_2xx_reminder_delta import (
        MwiFormularyGetStockConfigurationResponse2XXReminderDelta as MwiFormularyGetStockConfigurationResponse2XXReminderDelta,
    )
    from .mwi_formulary_get_stock_configuration_response_2xx_treatment_reminder_delta import (
        MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta as MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta,
    )
    from .mwi_formulary_get_treatment_categories_response_2xx import (
        MwiFormularyGetTreatmentCategoriesResponse2XX as MwiFormularyGetTreatmentCategoriesResponse2XX,
    )
    from .mwi_formulary_get_treatment_categories_response_2xx_results_item import (
        MwiFormularyGetTreatmentCategoriesResponse2XXResultsItem as MwiFormularyGetTreatmentCategoriesResponse2XXResultsItem,
    )
    from .mwi_formulary_list_active_ingredient_measures_response_2xx import (
        MwiFormularyListActiveIngredientMeasuresResponse2XX as MwiFormularyListActiveIngredientMeasuresResponse2XX,
    )
    from .mwi_formulary_list_active_ingredient_measures_response_2xx_results_item import (
        MwiFormularyListActiveIngredientMeasuresResponse2XXResultsItem as MwiFormularyListActiveIngredientMeasuresResponse2XXResultsItem,
    )
    from .mwi_formulary_list_active_ingredients_response_2xx import (
        MwiFormularyListActiveIngredientsResponse2XX as MwiFormularyListActiveIngredientsResponse2XX,
    )
    from .mwi_formulary_list_active_ingredients_response_2xx_results_item import (
        MwiFormularyListActiveIngredientsResponse2XXResultsItem as MwiFormularyListActiveIngredientsResponse2XXResultsItem,
    )
    from .mwi_formulary_list_service_configurations_response_2xx import (
        MwiFormularyListServiceConfigurationsResponse2XX as MwiFormularyListServiceConfigurationsResponse2XX,
    )
    from .mwi_formulary_list_service_configurations_response_2xx_results_item import (
        MwiFormularyListServiceConfigurationsResponse2XXResultsItem as MwiFormularyListServiceConfigurationsResponse2XXResultsItem,
    )
    from .mwi_formulary_list_stock_configurations_response_2xx import (
        MwiFormularyListStockConfigurationsResponse2XX as MwiFormularyListStockConfigurationsResponse2XX,
    )
    from .mwi_formulary_list_stock_configurations_response_2xx_results_item import (
        MwiFormularyListStockConfigurationsResponse2XXResultsItem as MwiFormularyListStockConfigurationsResponse2XXResultsItem,
    )
    from .mwi_formulary_replace_formulary_dispensing_notes_body_item import (
        MwiFormularyReplaceFormularyDispensingNotesBodyItem as MwiFormularyReplaceFormularyDispensingNotesBodyItem,
    )
    from .mwi_formulary_update_formulary_active_ingredient_body import (
        MwiFormularyUpdateFormularyActiveIngredientBody as MwiFormularyUpdateFormularyActiveIngredientBody,
    )
    from .mwi_formulary_update_formulary_active_ingredient_response_2xx import (
        MwiFormularyUpdateFormularyActiveIngredientResponse2XX as MwiFormularyUpdateFormularyActiveIngredientResponse2XX,
    )
    from .mwi_formulary_update_formulary_discount_category_body import (
        MwiFormularyUpdateFormularyDiscountCategoryBody as MwiFormularyUpdateFormularyDiscountCategoryBody,
    )
    from .mwi_formulary_update_formulary_document_template_body import (
        MwiFormularyUpdateFormularyDocumentTemplateBody as MwiFormularyUpdateFormularyDocumentTemplateBody,
    )
    from .mwi_formulary_update_formulary_note_body import (
        MwiFormularyUpdateFormularyNoteBody as MwiFormularyUpdateFormularyNoteBody,
    )
    from .mwi_formulary_update_formulary_note_response_2xx import (
        MwiFormularyUpdateFormularyNoteResponse2XX as MwiFormularyUpdateFormularyNoteResponse2XX,
    )
    from .mwi_formulary_update_formulary_send_to_actions_body import (
        MwiFormularyUpdateFormularySendToActionsBody as MwiFormularyUpdateFormularySendToActionsBody,
    )
    from .mwi_formulary_update_formulary_send_to_actions_response_2xx import (
        MwiFormularyUpdateFormularySendToActionsResponse2XX as MwiFormularyUpdateFormularySendToActionsResponse2XX,
    )
    from .mwi_formulary_update_location_deviations_body import (
        MwiFormularyUpdateLocationDeviationsBody as MwiFormularyUpdateLocationDeviationsBody,
    )
    from .mwi_formulary_update_location_deviations_response_2xx import (
        MwiFormularyUpdateLocationDeviationsResponse2XX as MwiFormularyUpdateLocationDeviationsResponse2XX,
    )
    from .mwi_formulary_update_location_deviations_response_2xx_result_item import (
        MwiFormularyUpdateLocationDeviationsResponse2XXResultItem as MwiFormularyUpdateLocationDeviationsResponse2XXResultItem,
    )
    from .mwi_formulary_update_service_configuration_body import (
        MwiFormularyUpdateServiceConfigurationBody as MwiFormularyUpdateServiceConfigurationBody,
    )
    from .mwi_formulary_update_service_configuration_body_reminder_delta_type_1 import (
        MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1 as MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1,
    )
    from .mwi_formulary_update_service_configuration_body_treatment_reminder_delta_type_1 import (
        MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1 as MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1,
    )
    from .mwi_formulary_update_service_configuration_response_2xx import (
        MwiFormularyUpdateServiceConfigurationResponse2XX as MwiFormularyUpdateServiceConfigurationResponse2XX,
    )
    from .mwi_formulary_update_stock_configuration_body import (
        MwiFormularyUpdateStockConfigurationBody as MwiFormularyUpdateStockConfigurationBody,
    )
    from .mwi_formulary_update_stock_configuration_body_cost_type_type_1 import (
        MwiFormularyUpdateStockConfigurationBodyCostTypeType1 as MwiFormularyUpdateStockConfigurationBodyCostTypeType1,
    )
    from .mwi_formulary_update_stock_configuration_body_prescription_frequency_measure_type_1 import (
        MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1 as MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1,
    )
    from .mwi_formulary_update_stock_configuration_body_reminder_delta_type_1 import (
        MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1 as MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1,
    )
    from .mwi_formulary_update_stock_configuration_body_treatment_reminder_delta_type_1 import (
        MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1 as MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1,
    )
    from .mwi_formulary_update_stock_configuration_response_2xx import (
        MwiFormularyUpdateStockConfigurationResponse2XX as MwiFormularyUpdateStockConfigurationResponse2XX,
    )
    from .new_portal_session import NewPortalSession as NewPortalSession
    from .portal_session import PortalSession as PortalSession
    from .prescription_search import PrescriptionSearch as PrescriptionSearch
    from .prescriptions import Prescriptions as Prescriptions
    from .prescriptions_data_item import PrescriptionsDataItem as PrescriptionsDataItem
    from .prescriptions_data_item_patient import (
        PrescriptionsDataItemPatient as PrescriptionsDataItemPatient,
    )
    from .prescriptions_data_item_refill import (
        PrescriptionsDataItemRefill as PrescriptionsDataItemRefill,
    )
    from .prescriptions_data_item_refill_attention_item import (
        PrescriptionsDataItemRefillAttentionItem as PrescriptionsDataItemRefillAttentionItem,
    )
    from .prescriptions_data_item_vendor_status import (
        PrescriptionsDataItemVendorStatus as PrescriptionsDataItemVendorStatus,
    )
    from .price_quotes_raw import PriceQuotesRaw as PriceQuotesRaw
    from .problem import Problem as Problem
    from .problem_conflicts_item import ProblemConflictsItem as ProblemConflictsItem
    from .problem_errors_item import ProblemErrorsItem as ProblemErrorsItem
    from .problem_outcome import ProblemOutcome as ProblemOutcome
    from .problem_vendor_answer import ProblemVendorAnswer as ProblemVendorAnswer
    from .quote_request import QuoteRequest as QuoteRequest
    from .quote_request_for import QuoteRequestFor as QuoteRequestFor
    from .quotes import Quotes as Quotes
    from .quotes_data_item import QuotesDataItem as QuotesDataItem
    from .quotes_data_item_price_of_type_1 import (
        QuotesDataItemPriceOfType1 as QuotesDataItemPriceOfType1,
    )
    from .quotes_failed_item import QuotesFailedItem as QuotesFailedItem
    from .quotes_failed_item_reason import (
        QuotesFailedItemReason as QuotesFailedItemReason,
    )
    from .read_feed_include import ReadFeedInclude as ReadFeedInclude
    from .recovery import Recovery as Recovery
    from .recovery_request import RecoveryRequest as RecoveryRequest
    from .recovery_status import RecoveryStatus as RecoveryStatus
    from .refill import Refill as Refill
    from .refill_attention_item import RefillAttentionItem as RefillAttentionItem
    from .refill_attention_item_reasons_item import (
        RefillAttentionItemReasonsItem as RefillAttentionItemReasonsItem,
    )
    from .refill_evidence_type_0 import RefillEvidenceType0 as RefillEvidenceType0
    from .refill_evidence_type_0_finding import (
        RefillEvidenceType0Finding as RefillEvidenceType0Finding,
    )
    from .refill_evidence_type_0_proof_type_1 import (
        RefillEvidenceType0ProofType1 as RefillEvidenceType0ProofType1,
    )
    from .refill_evidence_type_0_reason import (
        RefillEvidenceType0Reason as RefillEvidenceType0Reason,
    )
    from .refill_patient_match import RefillPatientMatch as RefillPatientMatch
    from .refill_request import RefillRequest as RefillRequest
    from .refill_request_check import RefillRequestCheck as RefillRequestCheck
    from .refill_request_prescriptions_item import (
        RefillRequestPrescriptionsItem as RefillRequestPrescriptionsItem,
    )
    from .refill_status import RefillStatus as RefillStatus
    from .request_refill_gateway_same_intent import (
        RequestRefillGatewaySameIntent as RequestRefillGatewaySameIntent,
    )
    from .rotated_key import RotatedKey as RotatedKey
    from .search_deliveries_response_200 import (
        SearchDeliveriesResponse200 as SearchDeliveriesResponse200,
    )
    from .search_events_response_200 import (
        SearchEventsResponse200 as SearchEventsResponse200,
    )
    from .search_prescriptions_raw import (
        SearchPrescriptionsRaw as SearchPrescriptionsRaw,
    )
    from .secret_rotation import SecretRotation as SecretRotation
    from .si_compounding_create_refill_request_body import (
        SiCompoundingCreateRefillRequestBody as SiCompoundingCreateRefillRequestBody,
    )
    from .si_compounding_create_refill_request_body_request import (
        SiCompoundingCreateRefillRequestBodyRequest as SiCompoundingCreateRefillRequestBodyRequest,
    )
    from .si_compounding_create_refill_request_body_request_prescriptions_item import (
        SiCompoundingCreateRefillRequestBodyRequestPrescriptionsItem as SiCompoundingCreateRefillRequestBodyRequestPrescriptionsItem,
    )
    from .si_compounding_create_refill_request_gateway_same_intent import (
        SiCompoundingCreateRefillRequestGatewaySameIntent as SiCompoundingCreateRefillRequestGatewaySameIntent,
    )
    from .si_compounding_create_refill_request_response_2xx import (
        SiCompoundingCreateRefillRequestResponse2XX as SiCompoundingCreateRefillRequestResponse2XX,
    )
    from .si_compounding_create_refill_request_response_2xx_data import (
        SiCompoundingCreateRefillRequestResponse2XXData as SiCompoundingCreateRefillRequestResponse2XXData,
    )
    from .si_compounding_create_refill_request_response_2xx_data_json_request import (
        SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest as SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest,
    )
    from .si_compounding_create_refill_request_response_2xx_data_json_request_prescriptions_item import (
        SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem as SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem,
    )
    from .si_compounding_get_health_status_body import (
        SiCompoundingGetHealthStatusBody as SiCompoundingGetHealthStatusBody,
    )
    from .si_compounding_get_health_status_response_2xx import (
        SiCompoundingGetHealthStatusResponse2XX as SiCompoundingGetHealthStatusResponse2XX,
    )
    from .si_compounding_get_patient_body import (
        SiCompoundingGetPatientBody as SiCompoundingGetPatientBody,
    )
    from .si_compounding_get_patient_body_request import (
        SiCompoundingGetPatientBodyRequest as SiCompoundingGetPatientBodyRequest,
    )
    from .si_compounding_get_prescription_body import (
        SiCompoundingGetPrescriptionBody as SiCompoundingGetPrescriptionBody,
    )
    from .si_compounding_get_prescription_body_request import (
        SiCompoundingGetPrescriptionBodyRequest as SiCompoundingGetPrescriptionBodyRequest,
    )
    from .si_compounding_get_prescription_response_2xx import (
        SiCompoundingGetPrescriptionResponse2XX as SiCompoundingGetPrescriptionResponse2XX,
    )
    from .si_compounding_get_prescription_response_2xx_data import (
        SiCompoundingGetPrescriptionResponse2XXData as SiCompoundingGetPrescriptionResponse2XXData,
    )
    from .si_compounding_get_prescription_response_2xx_data_patient import (
        SiCompoundingGetPrescriptionResponse2XXDataPatient as SiCompoundingGetPrescriptionResponse2XXDataPatient,
    )
    from .si_compounding_get_prescription_response_2xx_data_prescriptions_item import (
        SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem as SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem,
    )
    from .syncvet_add_medical_history_with_attachment_body import (
        SyncvetAddMedicalHistoryWithAttachmentBody as SyncvetAddMedicalHistoryWithAttachmentBody,
    )
    from .syncvet_add_patient_attachment_body import (
        SyncvetAddPatientAttachmentBody as SyncvetAddPatientAttachmentBody,
    )
    from .telehealth_case import TelehealthCase as TelehealthCase
    from .telehealth_case_offerings_item import (
        TelehealthCaseOfferingsItem as TelehealthCaseOfferingsItem,
    )
    from .telehealth_case_order import TelehealthCaseOrder as TelehealthCaseOrder
    from .telehealth_case_timeline_item import (
        TelehealthCaseTimelineItem as TelehealthCaseTimelineItem,
    )
    from .upload import Upload as Upload
    from .upload_headers import UploadHeaders as UploadHeaders
    from .upload_request import UploadRequest as UploadRequest
    from .upload_request_vendor import UploadRequestVendor as UploadRequestVendor
    from .vendor import Vendor as Vendor
    from .vendor_events_item import VendorEventsItem as VendorEventsItem
    from .vendor_events_item_drift_item import (
        VendorEventsItemDriftItem as VendorEventsItemDriftItem,
    )
    from .vendor_events_item_drift_item_change import (
        VendorEventsItemDriftItemChange as VendorEventsItemDriftItemChange,
    )
    from .vendor_health import VendorHealth as VendorHealth
    from .vendor_health_status import VendorHealthStatus as VendorHealthStatus
    from .vendor_operations_item import VendorOperationsItem as VendorOperationsItem
    from .vendor_operations_item_drift_item import (
        VendorOperationsItemDriftItem as VendorOperationsItemDriftItem,
    )
    from .vendor_operations_item_drift_item_change import (
        VendorOperationsItemDriftItemChange as VendorOperationsItemDriftItemChange,
    )
    from .vendor_operations_item_evidence import (
        VendorOperationsItemEvidence as VendorOperationsItemEvidence,
    )
    from .vendor_operations_item_method import (
        VendorOperationsItemMethod as VendorOperationsItemMethod,
    )

_modules = {
    "Caller": ".caller",
    "CallerIdentity": ".caller_identity",
    "CatchUp": ".catch_up",
    "CatchUpRequest": ".catch_up_request",
    "CatchUpRequestVendor": ".catch_up_request_vendor",
    "CatchUpStatus": ".catch_up_status",
    "Counts": ".counts",
    "CountsDeliveries": ".counts_deliveries",
    "CountsDeliveriesHeld": ".counts_deliveries_held",
    "CountsDeliveriesPending": ".counts_deliveries_pending",
    "CountsEndpoints": ".counts_endpoints",
    "CountsEndpointsActive": ".counts_endpoints_active",
    "CountsEndpointsDisabled": ".counts_endpoints_disabled",
    "CountsEndpointsPaused": ".counts_endpoints_paused",
    "CountsJobs": ".counts_jobs",
    "CountsJobsQueued": ".counts_jobs_queued",
    "CountsJobsSending": ".counts_jobs_sending",
    "CountsJobsUncertain": ".counts_jobs_uncertain",
    "Delivery": ".delivery",
    "DeliveryAttemptsItem": ".delivery_attempts_item",
    "DeliverySearch": ".delivery_search",
    "DeliverySearchOrder": ".delivery_search_order",
    "DeliverySearchStatus": ".delivery_search_status",
    "DeliverySearchSubject": ".delivery_search_subject",
    "DeliveryStatus": ".delivery_status",
    "EmptyBody": ".empty_body",
    "Endpoint": ".endpoint",
    "EndpointChange": ".endpoint_change",
    "EndpointChangeHeaders": ".endpoint_change_headers",
    "EndpointChangePurposeType1": ".endpoint_change_purpose_type_1",
    "EndpointChangeStatus": ".endpoint_change_status",
    "EndpointChangeType": ".endpoint_change_type",
    "EndpointCreation": ".endpoint_creation",
    "EndpointCreationHeaders": ".endpoint_creation_headers",
    "EndpointCreationPurposeType1": ".endpoint_creation_purpose_type_1",
    "EndpointCreationType": ".endpoint_creation_type",
    "EndpointPausedByType1": ".endpoint_paused_by_type_1",
    "EndpointPurposeType1": ".endpoint_purpose_type_1",
    "EndpointStatus": ".endpoint_status",
    "EndpointType": ".endpoint_type",
    "EndpointWithSecret": ".endpoint_with_secret",
    "EndpointWithSecretPausedByType1": ".endpoint_with_secret_paused_by_type_1",
    "EndpointWithSecretPurposeType1": ".endpoint_with_secret_purpose_type_1",
    "EndpointWithSecretStatus": ".endpoint_with_secret_status",
    "EndpointWithSecretType": ".endpoint_with_secret_type",
    "Event": ".event",
    "EventDelivery": ".event_delivery",
    "EventDeliverySubject": ".event_delivery_subject",
    "EventSearch": ".event_search",
    "EventSearchOrder": ".event_search_order",
    "EventSearchSubject": ".event_search_subject",
    "EventSubject": ".event_subject",
    "EventType": ".event_type",
    "EventTypeEvidence": ".event_type_evidence",
    "EventTypeExample": ".event_type_example",
    "EventTypeSchema": ".event_type_schema",
    "EventWithData": ".event_with_data",
    "EventWithDataSubject": ".event_with_data_subject",
    "FeedPage": ".feed_page",
    "FeedPageDataItem": ".feed_page_data_item",
    "FeedPageDataItemSubject": ".feed_page_data_item_subject",
    "GetEventInclude": ".get_event_include",
    "GetJobAttemptsResponse200": ".get_job_attempts_response_200",
    "GetMetricsName": ".get_metrics_name",
    "GetMetricsStep": ".get_metrics_step",
    "InsideRxCheckEligibilityBody": ".inside_rx_check_eligibility_body",
    "InsideRxCheckEligibilityBodyAddress": ".inside_rx_check_eligibility_body_address",
    "InsideRxCheckEligibilityBodyGender": ".inside_rx_check_eligibility_body_gender",
    "InsideRxCheckEligibilityBodyMedication": ".inside_rx_check_eligibility_body_medication",
    "InsideRxCreateEnrollmentCardBody": ".inside_rx_create_enrollment_card_body",
    "InsideRxCreateEnrollmentCardBodyAction": ".inside_rx_create_enrollment_card_body_action",
    "InsideRxCreateEnrollmentCardBodyGender": ".inside_rx_create_enrollment_card_body_gender",
    "InsideRxGetMedicationAttributesLocale": ".inside_rx_get_medication_attributes_locale",
    "InsideRxGetMedicationAttributesResponse2XX": ".inside_rx_get_medication_attributes_response_2xx",
    "InsideRxGetMedicationAttributesResponse2XXDoseItem": ".inside_rx_get_medication_attributes_response_2xx_dose_item",
    "InsideRxListChainPharmaciesResponse2XX": ".inside_rx_list_chain_pharmacies_response_2xx",
    "InsideRxListChainPharmaciesResponse2XXPagination": ".inside_rx_list_chain_pharmacies_response_2xx_pagination",
    "InsideRxListMedicationAlternativesResponse2XX": ".inside_rx_list_medication_alternatives_response_2xx",
    "InsideRxListMedicationAlternativesResponse2XXResultsItem": ".inside_rx_list_medication_alternatives_response_2xx_results_item",
    "InsideRxListPopularMedicationsLocale": ".inside_rx_list_popular_medications_locale",
    "InsideRxListPopularMedicationsResponse2XX": ".inside_rx_list_popular_medications_response_2xx",
    "InsideRxListPopularMedicationsResponse2XXResultsItem": ".inside_rx_list_popular_medications_response_2xx_results_item",
    "InsideRxListPopularMedicationsResponse2XXResultsItemDoseItem": ".inside_rx_list_popular_medications_response_2xx_results_item_dose_item",
    "InsideRxPricePeopleByNpiBody": ".inside_rx_price_people_by_npi_body",
    "InsideRxPricePeopleByNpiResponse2XX": ".inside_rx_price_people_by_npi_response_2xx",
    "InsideRxPricePeopleByNpiResponse2XXFailedItem": ".inside_rx_price_people_by_npi_response_2xx_failed_item",
    "InsideRxPricePeopleByNpiResponse2XXMetadata": ".inside_rx_price_people_by_npi_response_2xx_metadata",
    "InsideRxPricePeopleByNpiResponse2XXSuccessfulItem": ".inside_rx_price_people_by_npi_response_2xx_successful_item",
    "InsideRxPricePeopleByNpiResponse2XXSuccessfulItemPrice": ".inside_rx_price_people_by_npi_response_2xx_successful_item_price",
    "InsideRxPricePeopleByRegionBody": ".inside_rx_price_people_by_region_body",
    "InsideRxPricePetsByNpiBody": ".inside_rx_price_pets_by_npi_body",
    "InsideRxPricePetsByNpiResponse2XX": ".inside_rx_price_pets_by_npi_response_2xx",
    "InsideRxPricePetsByNpiResponse2XXFailedItem": ".inside_rx_price_pets_by_npi_response_2xx_failed_item",
    "InsideRxPricePetsByNpiResponse2XXMetadata": ".inside_rx_price_pets_by_npi_response_2xx_metadata",
    "InsideRxPricePetsByNpiResponse2XXSuccessfulItem": ".inside_rx_price_pets_by_npi_response_2xx_successful_item",
    "InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice": ".inside_rx_price_pets_by_npi_response_2xx_successful_item_price",
    "InsideRxSearchMedicationsLocale": ".inside_rx_search_medications_locale",
    "InsideRxSearchMedicationsResponse2XX": ".inside_rx_search_medications_response_2xx",
    "InsideRxSearchMedicationsResponse2XXResultsItem": ".inside_rx_search_medications_response_2xx_results_item",
    "InsideRxSearchMedicationsResponse2XXResultsItemDoseItem": ".inside_rx_search_medications_response_2xx_results_item_dose_item",
    "Job": ".job",
    "JobAttempt": ".job_attempt",
    "JobAttemptPhase": ".job_attempt_phase",
    "JobEvidenceType0": ".job_evidence_type_0",
    "JobEvidenceType0Finding": ".job_evidence_type_0_finding",
    "JobEvidenceType0ProofType1": ".job_evidence_type_0_proof_type_1",
    "JobEvidenceType0Reason": ".job_evidence_type_0_reason",
    "JobLookUpType0": ".job_look_up_type_0",
    "JobOutcomeType1": ".job_outcome_type_1",
    "JobResolution": ".job_resolution",
    "JobResolutionAction": ".job_resolution_action",
    "JobStatus": ".job_status",
    "KeyRotation": ".key_rotation",
    "ListAllDeliveriesOrder": ".list_all_deliveries_order",
    "ListAllDeliveriesResponse200": ".list_all_deliveries_response_200",
    "ListAllDeliveriesStatus": ".list_all_deliveries_status",
    "ListCasesOrder": ".list_cases_order",
    "ListCasesResponse200": ".list_cases_response_200",
    "ListDeliveriesOrder": ".list_deliveries_order",
    "ListDeliveriesResponse200": ".list_deliveries_response_200",
    "ListDeliveriesStatus": ".list_deliveries_status",
    "ListEndpointsOrder": ".list_endpoints_order",
    "ListEndpointsResponse200": ".list_endpoints_response_200",
    "ListEventTypesOrder": ".list_event_types_order",
    "ListEventTypesResponse200": ".list_event_types_response_200",
    "ListEventsOrder": ".list_events_order",
    "ListEventsResponse200": ".list_events_response_200",
    "ListJobsOrder": ".list_jobs_order",
    "ListJobsResponse200": ".list_jobs_response_200",
    "ListJobsStatus": ".list_jobs_status",
    "ListRefillsOrder": ".list_refills_order",
    "ListRefillsResponse200": ".list_refills_response_200",
    "ListRefillsStatus": ".list_refills_status",
    "ListVendorsOrder": ".list_vendors_order",
    "ListVendorsResponse200": ".list_vendors_response_200",
    "MdIntegrationsAddCaseDiseasesBody": ".md_integrations_add_case_diseases_body",
    "MdIntegrationsAddCaseDiseasesResponse2XXItemType0": ".md_integrations_add_case_diseases_response_2xx_item_type_0",
    "MdIntegrationsAddCaseOfferingDiseasesBody": ".md_integrations_add_case_offering_diseases_body",
    "MdIntegrationsAddCaseOfferingDiseasesResponse2XXItemType0": ".md_integrations_add_case_offering_diseases_response_2xx_item_type_0",
    "MdIntegrationsAddCaseTagBody": ".md_integrations_add_case_tag_body",
    "MdIntegrationsAddPatientTagBody": ".md_integrations_add_patient_tag_body",
    "MdIntegrationsAddPharmacyBody": ".md_integrations_add_pharmacy_body",
    "MdIntegrationsAssignCaseResponse2XX": ".md_integrations_assign_case_response_2xx",
    "MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0": ".md_integrations_assign_case_response_2xx_case_assignment_type_0",
    "MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0": ".md_integrations_assign_case_response_2xx_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_assign_case_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsAssignCaseResponse2XXCaseStatusType0": ".md_integrations_assign_case_response_2xx_case_status_type_0",
    "MdIntegrationsAssignCaseResponse2XXPartnerType0": ".md_integrations_assign_case_response_2xx_partner_type_0",
    "MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0": ".md_integrations_assign_case_response_2xx_partner_type_0_address_type_0",
    "MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0StateType0": ".md_integrations_assign_case_response_2xx_partner_type_0_address_type_0_state_type_0",
    "MdIntegrationsAssignCaseResponse2XXPartnerType0AddressType0StateType0CountryType0": ".md_integrations_assign_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsAssignCaseResponse2XXPartnerType0CustomizationType0": ".md_integrations_assign_case_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsAssignCaseResponse2XXPartnerType0OperationCountryType0": ".md_integrations_assign_case_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsAssignCaseResponse2XXPatientType0": ".md_integrations_assign_case_response_2xx_patient_type_0",
    "MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0": ".md_integrations_assign_case_response_2xx_patient_type_0_address_type_0",
    "MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0StateType0": ".md_integrations_assign_case_response_2xx_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0StateType0CountryType0": ".md_integrations_assign_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0": ".md_integrations_assign_case_response_2xx_patient_type_0_dosespot_type_0",
    "MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0": ".md_integrations_assign_case_response_2xx_patient_type_0_driver_license_type_0",
    "MdIntegrationsAssignCaseResponse2XXTagsType0ItemType0": ".md_integrations_assign_case_response_2xx_tags_type_0_item_type_0",
    "MdIntegrationsAttachCaseFileResponse2XX": ".md_integrations_attach_case_file_response_2xx",
    "MdIntegrationsAttachOfferingTagBody": ".md_integrations_attach_offering_tag_body",
    "MdIntegrationsCancelCaseBody": ".md_integrations_cancel_case_body",
    "MdIntegrationsCancelCaseOrderResponse2XX": ".md_integrations_cancel_case_order_response_2xx",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_case_offerings_type_0_item_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseStatusType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_case_status_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0OrdersType0ItemType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_orders_type_0_item_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0_address_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXCaseType0TagsType0ItemType0": ".md_integrations_cancel_case_order_response_2xx_case_type_0_tags_type_0_item_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0": ".md_integrations_cancel_case_order_response_2xx_offerings_type_0_item_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0ProductType0": ".md_integrations_cancel_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsCancelCaseOrderResponse2XXPrescriptionsIdType0ItemType0": ".md_integrations_cancel_case_order_response_2xx_prescriptions_id_type_0_item_type_0",
    "MdIntegrationsCancelCaseResponse2XX": ".md_integrations_cancel_case_response_2xx",
    "MdIntegrationsCancelCaseResponse2XXCaseAssignmentType0": ".md_integrations_cancel_case_response_2xx_case_assignment_type_0",
    "MdIntegrationsCancelCaseResponse2XXCaseAssignmentType0ClinicianType0": ".md_integrations_cancel_case_response_2xx_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsCancelCaseResponse2XXCaseStatusType0": ".md_integrations_cancel_case_response_2xx_case_status_type_0",
    "MdIntegrationsCancelCaseResponse2XXPartnerType0": ".md_integrations_cancel_case_response_2xx_partner_type_0",
    "MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0": ".md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0",
    "MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0": ".md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0",
    "MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0": ".md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCancelCaseResponse2XXPartnerType0CustomizationType0": ".md_integrations_cancel_case_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsCancelCaseResponse2XXPartnerType0OperationCountryType0": ".md_integrations_cancel_case_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsCancelCaseResponse2XXPatientType0": ".md_integrations_cancel_case_response_2xx_patient_type_0",
    "MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0": ".md_integrations_cancel_case_response_2xx_patient_type_0_address_type_0",
    "MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0StateType0": ".md_integrations_cancel_case_response_2xx_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsCancelCaseResponse2XXPatientType0AddressType0StateType0CountryType0": ".md_integrations_cancel_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCancelCaseResponse2XXPatientType0DosespotType0": ".md_integrations_cancel_case_response_2xx_patient_type_0_dosespot_type_0",
    "MdIntegrationsCancelCaseResponse2XXTagsType0ItemType0": ".md_integrations_cancel_case_response_2xx_tags_type_0_item_type_0",
    "MdIntegrationsCountCasesByStatusResponse2XX": ".md_integrations_count_cases_by_status_response_2xx",
    "MdIntegrationsCreateCaseBody": ".md_integrations_create_case_body",
    "MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0": ".md_integrations_create_case_body_case_offerings_type_0_item_type_0",
    "MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0ProductType0": ".md_integrations_create_case_body_case_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0": ".md_integrations_create_case_body_case_questions_type_0_item_type_0",
    "MdIntegrationsCreateCaseBodyDiseasesType0ItemType0": ".md_integrations_create_case_body_diseases_type_0_item_type_0",
    "MdIntegrationsCreateCaseBodyTagsType0ItemType0": ".md_integrations_create_case_body_tags_type_0_item_type_0",
    "MdIntegrationsCreateCaseGatewaySameIntent": ".md_integrations_create_case_gateway_same_intent",
    "MdIntegrationsCreateCaseNoteBody": ".md_integrations_create_case_note_body",
    "MdIntegrationsCreateCaseNoteResponse2XX": ".md_integrations_create_case_note_response_2xx",
    "MdIntegrationsCreateCaseNoteResponse2XXModelType0": ".md_integrations_create_case_note_response_2xx_model_type_0",
    "MdIntegrationsCreateCaseOfferingBody": ".md_integrations_create_case_offering_body",
    "MdIntegrationsCreateCaseOfferingBodyProductType0": ".md_integrations_create_case_offering_body_product_type_0",
    "MdIntegrationsCreateCaseOfferingResponse2XX": ".md_integrations_create_case_offering_response_2xx",
    "MdIntegrationsCreateCaseOfferingResponse2XXProductType0": ".md_integrations_create_case_offering_response_2xx_product_type_0",
    "MdIntegrationsCreateCaseQuestionBody": ".md_integrations_create_case_question_body",
    "MdIntegrationsCreateCaseQuestionResponse2XX": ".md_integrations_create_case_question_response_2xx",
    "MdIntegrationsCreateCaseResponse2XX": ".md_integrations_create_case_response_2xx",
    "MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0": ".md_integrations_create_case_response_2xx_case_assignment_type_0",
    "MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0ClinicianType0": ".md_integrations_create_case_response_2xx_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsCreateCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_create_case_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsCreateCaseResponse2XXCaseStatusType0": ".md_integrations_create_case_response_2xx_case_status_type_0",
    "MdIntegrationsCreateCaseResponse2XXPartnerType0": ".md_integrations_create_case_response_2xx_partner_type_0",
    "MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0": ".md_integrations_create_case_response_2xx_partner_type_0_address_type_0",
    "MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0StateType0": ".md_integrations_create_case_response_2xx_partner_type_0_address_type_0_state_type_0",
    "MdIntegrationsCreateCaseResponse2XXPartnerType0AddressType0StateType0CountryType0": ".md_integrations_create_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCreateCaseResponse2XXPartnerType0CustomizationType0": ".md_integrations_create_case_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsCreateCaseResponse2XXPartnerType0OperationCountryType0": ".md_integrations_create_case_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsCreateCaseResponse2XXPatientType0": ".md_integrations_create_case_response_2xx_patient_type_0",
    "MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0": ".md_integrations_create_case_response_2xx_patient_type_0_address_type_0",
    "MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0": ".md_integrations_create_case_response_2xx_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0CountryType0": ".md_integrations_create_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCreateCaseResponse2XXPatientType0DosespotType0": ".md_integrations_create_case_response_2xx_patient_type_0_dosespot_type_0",
    "MdIntegrationsCreateCaseResponse2XXPatientType0DriverLicenseType0": ".md_integrations_create_case_response_2xx_patient_type_0_driver_license_type_0",
    "MdIntegrationsCreateCaseResponse2XXPatientType0IntroVideoType0": ".md_integrations_create_case_response_2xx_patient_type_0_intro_video_type_0",
    "MdIntegrationsCreateCaseResponse2XXTagsType0ItemType0": ".md_integrations_create_case_response_2xx_tags_type_0_item_type_0",
    "MdIntegrationsCreateClinicianBody": ".md_integrations_create_clinician_body",
    "MdIntegrationsCreateClinicianBodyAddress": ".md_integrations_create_clinician_body_address",
    "MdIntegrationsCreateFileBody": ".md_integrations_create_file_body",
    "MdIntegrationsCreateFileResponse2XX": ".md_integrations_create_file_response_2xx",
    "MdIntegrationsCreatePartnerOfferingBody": ".md_integrations_create_partner_offering_body",
    "MdIntegrationsCreatePatientBody": ".md_integrations_create_patient_body",
    "MdIntegrationsCreatePatientBodyAddressType0": ".md_integrations_create_patient_body_address_type_0",
    "MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0": ".md_integrations_create_patient_body_metafields_type_0_item_type_0",
    "MdIntegrationsCreatePatientMessageBody": ".md_integrations_create_patient_message_body",
    "MdIntegrationsCreatePatientMessageBodyFilesType0Item": ".md_integrations_create_patient_message_body_files_type_0_item",
    "MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item": ".md_integrations_create_patient_message_body_notified_models_type_0_item",
    "MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType": ".md_integrations_create_patient_message_body_notified_models_type_0_item_notified_model_type",
    "MdIntegrationsCreatePatientMessageGatewaySameIntent": ".md_integrations_create_patient_message_gateway_same_intent",
    "MdIntegrationsCreatePatientResponse2XX": ".md_integrations_create_patient_response_2xx",
    "MdIntegrationsCreatePatientResponse2XXAddressType0": ".md_integrations_create_patient_response_2xx_address_type_0",
    "MdIntegrationsCreatePatientResponse2XXAddressType0StateType0": ".md_integrations_create_patient_response_2xx_address_type_0_state_type_0",
    "MdIntegrationsCreatePatientResponse2XXAddressType0StateType0CountryType0": ".md_integrations_create_patient_response_2xx_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCreatePatientResponse2XXDosespotType0": ".md_integrations_create_patient_response_2xx_dosespot_type_0",
    "MdIntegrationsCreatePatientResponse2XXDriverLicenseType0": ".md_integrations_create_patient_response_2xx_driver_license_type_0",
    "MdIntegrationsCreatePatientResponse2XXIntroVideoType0": ".md_integrations_create_patient_response_2xx_intro_video_type_0",
    "MdIntegrationsCreatePatientResponse2XXMetafieldsType0ItemType0": ".md_integrations_create_patient_response_2xx_metafields_type_0_item_type_0",
    "MdIntegrationsCreatePatientResponse2XXPartnerType0": ".md_integrations_create_patient_response_2xx_partner_type_0",
    "MdIntegrationsCreatePatientResponse2XXPartnerType0OperationCountryType0": ".md_integrations_create_patient_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsCreateSpecialtyOfferingBody": ".md_integrations_create_specialty_offering_body",
    "MdIntegrationsCreateSubscriptionBody": ".md_integrations_create_subscription_body",
    "MdIntegrationsCreateSubscriptionBodyBillingType0": ".md_integrations_create_subscription_body_billing_type_0",
    "MdIntegrationsCreateSubscriptionBodyMetadataType0ItemType0": ".md_integrations_create_subscription_body_metadata_type_0_item_type_0",
    "MdIntegrationsCreateSubscriptionBodyProductsType0ItemType0": ".md_integrations_create_subscription_body_products_type_0_item_type_0",
    "MdIntegrationsCreateSubscriptionResponse2XX": ".md_integrations_create_subscription_response_2xx",
    "MdIntegrationsCreateSubscriptionResponse2XXBillingType0": ".md_integrations_create_subscription_response_2xx_billing_type_0",
    "MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0": ".md_integrations_create_subscription_response_2xx_metadata_type_0_item_type_0",
    "MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0": ".md_integrations_create_subscription_response_2xx_products_type_0_item_type_0",
    "MdIntegrationsCreateSupportStaffBody": ".md_integrations_create_support_staff_body",
    "MdIntegrationsCreateTagBody": ".md_integrations_create_tag_body",
    "MdIntegrationsCreateTagResponse2XX": ".md_integrations_create_tag_response_2xx",
    "MdIntegrationsCreateTestEncounterBody": ".md_integrations_create_test_encounter_body",
    "MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0": ".md_integrations_create_test_encounter_body_case_prescriptions_type_0_item_type_0",
    "MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0": ".md_integrations_create_test_encounter_body_case_questions_type_0_item_type_0",
    "MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0": ".md_integrations_create_test_encounter_body_case_services_type_0_item_type_0",
    "MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0": ".md_integrations_create_test_encounter_body_tags_type_0_item_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XX": ".md_integrations_create_test_encounter_response_2xx",
    "MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0": ".md_integrations_create_test_encounter_response_2xx_case_assignment_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0ClinicianType0": ".md_integrations_create_test_encounter_response_2xx_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_create_test_encounter_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0": ".md_integrations_create_test_encounter_response_2xx_case_status_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPartnerType0": ".md_integrations_create_test_encounter_response_2xx_partner_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0": ".md_integrations_create_test_encounter_response_2xx_partner_type_0_address_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0StateType0": ".md_integrations_create_test_encounter_response_2xx_partner_type_0_address_type_0_state_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPartnerType0AddressType0StateType0CountryType0": ".md_integrations_create_test_encounter_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPartnerType0CustomizationType0": ".md_integrations_create_test_encounter_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPartnerType0OperationCountryType0": ".md_integrations_create_test_encounter_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPatientType0": ".md_integrations_create_test_encounter_response_2xx_patient_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0": ".md_integrations_create_test_encounter_response_2xx_patient_type_0_address_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0StateType0": ".md_integrations_create_test_encounter_response_2xx_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPatientType0AddressType0StateType0CountryType0": ".md_integrations_create_test_encounter_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPatientType0DosespotType0": ".md_integrations_create_test_encounter_response_2xx_patient_type_0_dosespot_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPatientType0DriverLicenseType0": ".md_integrations_create_test_encounter_response_2xx_patient_type_0_driver_license_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXPatientType0IntroVideoType0": ".md_integrations_create_test_encounter_response_2xx_patient_type_0_intro_video_type_0",
    "MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0": ".md_integrations_create_test_encounter_response_2xx_tags_type_0_item_type_0",
    "MdIntegrationsCreateTestPatientMessageBody": ".md_integrations_create_test_patient_message_body",
    "MdIntegrationsCreateTestPatientMessageBodyFilesType0Item": ".md_integrations_create_test_patient_message_body_files_type_0_item",
    "MdIntegrationsCreateTestPrescriptionBody": ".md_integrations_create_test_prescription_body",
    "MdIntegrationsCreateTestPrescriptionResponse2XX": ".md_integrations_create_test_prescription_response_2xx",
    "MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0": ".md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0",
    "MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0": ".md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0",
    "MdIntegrationsCreateTestPrescriptionResponse2XXPartnerType0": ".md_integrations_create_test_prescription_response_2xx_partner_type_0",
    "MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0": ".md_integrations_create_test_prescription_response_2xx_patient_type_0",
    "MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0": ".md_integrations_create_test_prescription_response_2xx_patient_type_0_environment_type_0",
    "MdIntegrationsCreateVoucherBody": ".md_integrations_create_voucher_body",
    "MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0": ".md_integrations_create_voucher_body_diseases_type_0_item_type_0",
    "MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0": ".md_integrations_create_voucher_body_offerings_type_0_item_type_0",
    "MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0ProductType0": ".md_integrations_create_voucher_body_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsCreateVoucherGatewaySameIntent": ".md_integrations_create_voucher_gateway_same_intent",
    "MdIntegrationsCreateVoucherResponse2XX": ".md_integrations_create_voucher_response_2xx",
    "MdIntegrationsCreateVoucherResponse2XXPartnerType0": ".md_integrations_create_voucher_response_2xx_partner_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0": ".md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0": ".md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0_decoration_image_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0": ".md_integrations_create_voucher_response_2xx_partner_type_0_image_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0": ".md_integrations_create_voucher_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPayloadType0": ".md_integrations_create_voucher_response_2xx_payload_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0": ".md_integrations_create_voucher_response_2xx_payload_type_0_diseases_type_0_item_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0": ".md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0": ".md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0": ".md_integrations_create_voucher_response_2xx_payload_type_0_patient_auth_type_0",
    "MdIntegrationsCreateWooCommerceOrderBody": ".md_integrations_create_woo_commerce_order_body",
    "MdIntegrationsDeleteCaseOfferingResponse2XXItemType0": ".md_integrations_delete_case_offering_response_2xx_item_type_0",
    "MdIntegrationsDeleteCaseOfferingResponse2XXItemType0PartnerCompoundType0": ".md_integrations_delete_case_offering_response_2xx_item_type_0_partner_compound_type_0",
    "MdIntegrationsExpireVoucherResponse2XX": ".md_integrations_expire_voucher_response_2xx",
    "MdIntegrationsExpireVoucherResponse2XXPayloadType0": ".md_integrations_expire_voucher_response_2xx_payload_type_0",
    "MdIntegrationsGetCaseOfferingsPdfResponse2XX": ".md_integrations_get_case_offerings_pdf_response_2xx",
    "MdIntegrationsGetCasePdfResponse2XX": ".md_integrations_get_case_pdf_response_2xx",
    "MdIntegrationsGetCaseResponse2XX": ".md_integrations_get_case_response_2xx",
    "MdIntegrationsGetCaseResponse2XXCaseAssignmentType0": ".md_integrations_get_case_response_2xx_case_assignment_type_0",
    "MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0": ".md_integrations_get_case_response_2xx_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0LicensesType0ItemType0": ".md_integrations_get_case_response_2xx_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0",
    "MdIntegrationsGetCaseResponse2XXCaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_get_case_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsGetCaseResponse2XXCaseStatusType0": ".md_integrations_get_case_response_2xx_case_status_type_0",
    "MdIntegrationsGetCaseResponse2XXPartnerType0": ".md_integrations_get_case_response_2xx_partner_type_0",
    "MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0": ".md_integrations_get_case_response_2xx_partner_type_0_address_type_0",
    "MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0OperationCountryType0": ".md_integrations_get_case_response_2xx_partner_type_0_address_type_0_operation_country_type_0",
    "MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0StateType0": ".md_integrations_get_case_response_2xx_partner_type_0_address_type_0_state_type_0",
    "MdIntegrationsGetCaseResponse2XXPartnerType0AddressType0StateType0CountryType0": ".md_integrations_get_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsGetCaseResponse2XXPartnerType0CustomizationType0": ".md_integrations_get_case_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsGetCaseResponse2XXPatientType0": ".md_integrations_get_case_response_2xx_patient_type_0",
    "MdIntegrationsGetCaseResponse2XXPatientType0AddressType0": ".md_integrations_get_case_response_2xx_patient_type_0_address_type_0",
    "MdIntegrationsGetCaseResponse2XXPatientType0AddressType0StateType0": ".md_integrations_get_case_response_2xx_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsGetCaseResponse2XXPatientType0AddressType0StateType0CountryType0": ".md_integrations_get_case_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsGetCaseResponse2XXPatientType0DosespotType0": ".md_integrations_get_case_response_2xx_patient_type_0_dosespot_type_0",
    "MdIntegrationsGetCaseResponse2XXPatientType0DriverLicenseType0": ".md_integrations_get_case_response_2xx_patient_type_0_driver_license_type_0",
    "MdIntegrationsGetCaseResponse2XXPatientType0IntroVideoType0": ".md_integrations_get_case_response_2xx_patient_type_0_intro_video_type_0",
    "MdIntegrationsGetCaseResponse2XXTagsType0ItemType0": ".md_integrations_get_case_response_2xx_tags_type_0_item_type_0",
    "MdIntegrationsGetCitiesResponse2XXItem": ".md_integrations_get_cities_response_2xx_item",
    "MdIntegrationsGetDiseaseResponse2XX": ".md_integrations_get_disease_response_2xx",
    "MdIntegrationsGetFileResponse2XX": ".md_integrations_get_file_response_2xx",
    "MdIntegrationsGetInternalSupportStaffResponse2XX": ".md_integrations_get_internal_support_staff_response_2xx",
    "MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem": ".md_integrations_get_internal_support_staff_response_2xx_roles_item",
    "MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot": ".md_integrations_get_internal_support_staff_response_2xx_roles_item_pivot",
    "MdIntegrationsGetMedicalAssistantResponse2XX": ".md_integrations_get_medical_assistant_response_2xx",
    "MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0": ".md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0",
    "MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0": ".md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0",
    "MdIntegrationsGetMedicationResponse2XX": ".md_integrations_get_medication_response_2xx",
    "MdIntegrationsGetMessageNotificationResponse2XX": ".md_integrations_get_message_notification_response_2xx",
    "MdIntegrationsGetMessageNotificationResponse2XXMetadataType0": ".md_integrations_get_message_notification_response_2xx_metadata_type_0",
    "MdIntegrationsGetMessageNotificationResponse2XXNotifierType0": ".md_integrations_get_message_notification_response_2xx_notifier_type_0",
    "MdIntegrationsGetMessageNotificationResponse2XXNotifierType0DosespotType0": ".md_integrations_get_message_notification_response_2xx_notifier_type_0_dosespot_type_0",
    "MdIntegrationsGetMessageNotificationResponse2XXNotifierType0EnvironmentType0": ".md_integrations_get_message_notification_response_2xx_notifier_type_0_environment_type_0",
    "MdIntegrationsGetMessageNotificationResponse2XXSourceType0": ".md_integrations_get_message_notification_response_2xx_source_type_0",
    "MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0": ".md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0",
    "MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0": ".md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0",
    "MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0": ".md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_environment_type_0",
    "MdIntegrationsGetNotificationResponse2XX": ".md_integrations_get_notification_response_2xx",
    "MdIntegrationsGetNotificationResponse2XXPartnerType0": ".md_integrations_get_notification_response_2xx_partner_type_0",
    "MdIntegrationsGetNotificationResponse2XXPartnerType0OperationCountryType0": ".md_integrations_get_notification_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsGetOwnPartnerResponse2XX": ".md_integrations_get_own_partner_response_2xx",
    "MdIntegrationsGetPartnerClinicianResponse2XX": ".md_integrations_get_partner_clinician_response_2xx",
    "MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0": ".md_integrations_get_partner_clinician_response_2xx_automatic_sync_video_file_type_0",
    "MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0": ".md_integrations_get_partner_clinician_response_2xx_licenses_type_0_item_type_0",
    "MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0": ".md_integrations_get_partner_clinician_response_2xx_photo_type_0",
    "MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0": ".md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0",
    "MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0": ".md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0_state_type_0",
    "MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0CountryType0": ".md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0_state_type_0_country_type_0",
    "MdIntegrationsGetPartnerPharmacyResponse2XX": ".md_integrations_get_partner_pharmacy_response_2xx",
    "MdIntegrationsGetPatientAuthResponse2XX": ".md_integrations_get_patient_auth_response_2xx",
    "MdIntegrationsGetPatientDriversLicenseResponse2XX": ".md_integrations_get_patient_drivers_license_response_2xx",
    "MdIntegrationsGetPatientExamResponse2XX": ".md_integrations_get_patient_exam_response_2xx",
    "MdIntegrationsGetPatientFileUrlResponse2XX": ".md_integrations_get_patient_file_url_response_2xx",
    "MdIntegrationsGetPatientFormularyResponse2XX": ".md_integrations_get_patient_formulary_response_2xx",
    "MdIntegrationsGetPatientFormularyResponse2XXItemType0": ".md_integrations_get_patient_formulary_response_2xx_item_type_0",
    "MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0": ".md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0",
    "MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0": ".md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0",
    "MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0": ".md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0",
    "MdIntegrationsGetPatientFormularyResponse2XXResultType0": ".md_integrations_get_patient_formulary_response_2xx_result_type_0",
    "MdIntegrationsGetPatientIntroVideoResponse2XX": ".md_integrations_get_patient_intro_video_response_2xx",
    "MdIntegrationsGetPatientMedicationHistoryResponse2XXItemType0": ".md_integrations_get_patient_medication_history_response_2xx_item_type_0",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XX": ".md_integrations_get_patient_message_as_partner_response_2xx",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XXDismissedByType0": ".md_integrations_get_patient_message_as_partner_response_2xx_dismissed_by_type_0",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0": ".md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0": ".md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0_pivot_type_0",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XXPatientType0": ".md_integrations_get_patient_message_as_partner_response_2xx_patient_type_0",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XXReadingsType0ItemType0": ".md_integrations_get_patient_message_as_partner_response_2xx_readings_type_0_item_type_0",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XXUserType0": ".md_integrations_get_patient_message_as_partner_response_2xx_user_type_0",
    "MdIntegrationsGetPatientMessageAsPartnerResponse2XXUserType0PhotoType0": ".md_integrations_get_patient_message_as_partner_response_2xx_user_type_0_photo_type_0",
    "MdIntegrationsGetPatientResponse2XX": ".md_integrations_get_patient_response_2xx",
    "MdIntegrationsGetPatientResponse2XXAddressType0": ".md_integrations_get_patient_response_2xx_address_type_0",
    "MdIntegrationsGetPatientResponse2XXAddressType0StateType0": ".md_integrations_get_patient_response_2xx_address_type_0_state_type_0",
    "MdIntegrationsGetPatientResponse2XXAddressType0StateType0CountryType0": ".md_integrations_get_patient_response_2xx_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsGetPatientResponse2XXDosespotType0": ".md_integrations_get_patient_response_2xx_dosespot_type_0",
    "MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0": ".md_integrations_get_patient_response_2xx_dosespot_type_0_eligibilities_type_0_item_type_0",
    "MdIntegrationsGetPatientResponse2XXDriverLicenseType0": ".md_integrations_get_patient_response_2xx_driver_license_type_0",
    "MdIntegrationsGetPatientResponse2XXIntroVideoType0": ".md_integrations_get_patient_response_2xx_intro_video_type_0",
    "MdIntegrationsGetPatientResponse2XXPartnerType0": ".md_integrations_get_patient_response_2xx_partner_type_0",
    "MdIntegrationsGetPatientResponse2XXPartnerType0OperationCountryType0": ".md_integrations_get_patient_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsGetQuestionnaireResponse2XX": ".md_integrations_get_questionnaire_response_2xx",
    "MdIntegrationsGetQuestionnaireResponse2XXOfferings": ".md_integrations_get_questionnaire_response_2xx_offerings",
    "MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItem": ".md_integrations_get_questionnaire_response_2xx_offerings_rules_item",
    "MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem": ".md_integrations_get_questionnaire_response_2xx_offerings_rules_item_requirements_item",
    "MdIntegrationsGetQuestionnaireResponse2XXQuestionsItem": ".md_integrations_get_questionnaire_response_2xx_questions_item",
    "MdIntegrationsGetStatesResponse2XXItem": ".md_integrations_get_states_response_2xx_item",
    "MdIntegrationsGetStatesResponse2XXItemCountry": ".md_integrations_get_states_response_2xx_item_country",
    "MdIntegrationsGetSubscriptionResponse2XX": ".md_integrations_get_subscription_response_2xx",
    "MdIntegrationsGetSubscriptionResponse2XXBillingType0": ".md_integrations_get_subscription_response_2xx_billing_type_0",
    "MdIntegrationsGetSubscriptionResponse2XXMetadataType0ItemType0": ".md_integrations_get_subscription_response_2xx_metadata_type_0_item_type_0",
    "MdIntegrationsGetSubscriptionResponse2XXProductsType0ItemType0": ".md_integrations_get_subscription_response_2xx_products_type_0_item_type_0",
    "MdIntegrationsGetSupportStaffResponse2XX": ".md_integrations_get_support_staff_response_2xx",
    "MdIntegrationsGetSupportStaffResponse2XXRolesType0ItemType0": ".md_integrations_get_support_staff_response_2xx_roles_type_0_item_type_0",
    "MdIntegrationsGetSupportStaffResponse2XXRolesType0ItemType0PivotType0": ".md_integrations_get_support_staff_response_2xx_roles_type_0_item_type_0_pivot_type_0",
    "MdIntegrationsGetTagResponse2XX": ".md_integrations_get_tag_response_2xx",
    "MdIntegrationsGetVoucherResponse2XX": ".md_integrations_get_voucher_response_2xx",
    "MdIntegrationsGetVoucherResponse2XXPartnerType0": ".md_integrations_get_voucher_response_2xx_partner_type_0",
    "MdIntegrationsGetVoucherResponse2XXPartnerType0CustomizationType0": ".md_integrations_get_voucher_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsGetVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0": ".md_integrations_get_voucher_response_2xx_partner_type_0_customization_type_0_decoration_image_type_0",
    "MdIntegrationsGetVoucherResponse2XXPartnerType0ImageType0": ".md_integrations_get_voucher_response_2xx_partner_type_0_image_type_0",
    "MdIntegrationsGetVoucherResponse2XXPartnerType0OperationCountryType0": ".md_integrations_get_voucher_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsGetVoucherResponse2XXPayloadType0": ".md_integrations_get_voucher_response_2xx_payload_type_0",
    "MdIntegrationsGetVoucherResponse2XXPayloadType0DiseasesType0ItemType0": ".md_integrations_get_voucher_response_2xx_payload_type_0_diseases_type_0_item_type_0",
    "MdIntegrationsGetVoucherResponse2XXPayloadType0OfferingsType0ItemType0": ".md_integrations_get_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0",
    "MdIntegrationsGetVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0": ".md_integrations_get_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsGetVoucherResponse2XXPayloadType0PatientAuthType0": ".md_integrations_get_voucher_response_2xx_payload_type_0_patient_auth_type_0",
    "MdIntegrationsListCaseDiseasesResponse2XXItemType0": ".md_integrations_list_case_diseases_response_2xx_item_type_0",
    "MdIntegrationsListCaseEventsResponse2XXItemType0": ".md_integrations_list_case_events_response_2xx_item_type_0",
    "MdIntegrationsListCaseFilesResponse2XXItemType0": ".md_integrations_list_case_files_response_2xx_item_type_0",
    "MdIntegrationsListCaseNotesResponse2XXItemType0": ".md_integrations_list_case_notes_response_2xx_item_type_0",
    "MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0": ".md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0",
    "MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0": ".md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsListCaseOfferingDiseasesResponse2XXItemType0": ".md_integrations_list_case_offering_diseases_response_2xx_item_type_0",
    "MdIntegrationsListCaseOfferingsResponse2XXItemType0": ".md_integrations_list_case_offerings_response_2xx_item_type_0",
    "MdIntegrationsListCaseOfferingsResponse2XXItemType0ProductType0": ".md_integrations_list_case_offerings_response_2xx_item_type_0_product_type_0",
    "MdIntegrationsListCaseOrderEventsResponse2XXItemType0": ".md_integrations_list_case_order_events_response_2xx_item_type_0",
    "MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0": ".md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0ClinicianType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_offerings_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_status_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_orders_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0StateType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0StateType0CountryType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_tags_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_offerings_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0ProductType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_assignment_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0ClinicianType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseOfferingsType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_offerings_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseStatusType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_status_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0OrdersType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_orders_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_patient_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0AddressType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_patient_type_0_address_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0TagsType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_tags_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_offerings_type_0_item_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0ProductType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0PrescriptionsIdType0ItemType0": ".md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_prescriptions_id_type_0_item_type_0",
    "MdIntegrationsListCaseQuestionsResponse2XXItemType0": ".md_integrations_list_case_questions_response_2xx_item_type_0",
    "MdIntegrationsListCasesByStatusBody": ".md_integrations_list_cases_by_status_body",
    "MdIntegrationsListCasesByStatusResponse2XX": ".md_integrations_list_cases_by_status_response_2xx",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseServicesType0ItemType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_services_type_0_item_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseStatusType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_status_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0DiseasesType0ItemType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_diseases_type_0_item_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0OrdersType0ItemType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_orders_type_0_item_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0StateType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0TagsType0ItemType0": ".md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_tags_type_0_item_type_0",
    "MdIntegrationsListDiseasesResponse2XX": ".md_integrations_list_diseases_response_2xx",
    "MdIntegrationsListDiseasesResponse2XXDataType0ItemType0": ".md_integrations_list_diseases_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListDiseasesResponse2XXLinksType0": ".md_integrations_list_diseases_response_2xx_links_type_0",
    "MdIntegrationsListDiseasesResponse2XXMetaType0": ".md_integrations_list_diseases_response_2xx_meta_type_0",
    "MdIntegrationsListDiseasesResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_diseases_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListDispenseUnitsResponse2XXItemType0": ".md_integrations_list_dispense_units_response_2xx_item_type_0",
    "MdIntegrationsListHistoricalCaseTagsResponse2XX": ".md_integrations_list_historical_case_tags_response_2xx",
    "MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0": ".md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0": ".md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0_tag_type_0",
    "MdIntegrationsListHistoricalCaseTagsResponse2XXLinksType0": ".md_integrations_list_historical_case_tags_response_2xx_links_type_0",
    "MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0": ".md_integrations_list_historical_case_tags_response_2xx_meta_type_0",
    "MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_historical_case_tags_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListLicenseTypesResponse2XXItemType0": ".md_integrations_list_license_types_response_2xx_item_type_0",
    "MdIntegrationsListLinkedPharmaciesResponse2XX": ".md_integrations_list_linked_pharmacies_response_2xx",
    "MdIntegrationsListLinkedPharmaciesResponse2XXDataType0ItemType0": ".md_integrations_list_linked_pharmacies_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListLinkedPharmaciesResponse2XXLinksType0": ".md_integrations_list_linked_pharmacies_response_2xx_links_type_0",
    "MdIntegrationsListLinkedPharmaciesResponse2XXMetaType0": ".md_integrations_list_linked_pharmacies_response_2xx_meta_type_0",
    "MdIntegrationsListLinkedPharmaciesResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_linked_pharmacies_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListNotificationsResponse2XX": ".md_integrations_list_notifications_response_2xx",
    "MdIntegrationsListNotificationsResponse2XXDataType0ItemType0": ".md_integrations_list_notifications_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0": ".md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0",
    "MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0": ".md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0_operation_country_type_0",
    "MdIntegrationsListNotificationsResponse2XXLinksType0": ".md_integrations_list_notifications_response_2xx_links_type_0",
    "MdIntegrationsListNotificationsResponse2XXMetaType0": ".md_integrations_list_notifications_response_2xx_meta_type_0",
    "MdIntegrationsListNotificationsResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_notifications_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListPartnerOfferingsResponse2XXItemType0": ".md_integrations_list_partner_offerings_response_2xx_item_type_0",
    "MdIntegrationsListPartnerPharmaciesResponse2XXItemType0": ".md_integrations_list_partner_pharmacies_response_2xx_item_type_0",
    "MdIntegrationsListPartnerSubscriptionsResponse2XX": ".md_integrations_list_partner_subscriptions_response_2xx",
    "MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0": ".md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0BillingType0": ".md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_billing_type_0",
    "MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0MetadataType0ItemType0": ".md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_metadata_type_0_item_type_0",
    "MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0": ".md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_products_type_0_item_type_0",
    "MdIntegrationsListPartnerSubscriptionsResponse2XXLinksType0": ".md_integrations_list_partner_subscriptions_response_2xx_links_type_0",
    "MdIntegrationsListPartnerSubscriptionsResponse2XXMetaType0": ".md_integrations_list_partner_subscriptions_response_2xx_meta_type_0",
    "MdIntegrationsListPartnerSubscriptionsResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_partner_subscriptions_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListPartnerTagsResponse2XX": ".md_integrations_list_partner_tags_response_2xx",
    "MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0": ".md_integrations_list_partner_tags_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPartnerTagsResponse2XXLinksType0": ".md_integrations_list_partner_tags_response_2xx_links_type_0",
    "MdIntegrationsListPartnerTagsResponse2XXMetaType0": ".md_integrations_list_partner_tags_response_2xx_meta_type_0",
    "MdIntegrationsListPartnerTagsResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_partner_tags_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XX": ".md_integrations_list_partner_vouchers_response_2xx",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_dosespot_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_customization_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_operation_country_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_patient_auth_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0OfferingsType0ItemType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_offerings_type_0_item_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0": ".md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_patient_auth_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXLinksType0": ".md_integrations_list_partner_vouchers_response_2xx_links_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXMetaType0": ".md_integrations_list_partner_vouchers_response_2xx_meta_type_0",
    "MdIntegrationsListPartnerVouchersResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_partner_vouchers_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XX": ".md_integrations_list_patient_cases_response_2xx",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_files_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0_clinician_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0ProductType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_questions_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_status_type_0",
    "MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_diseases_type_0_item_type_0",
    "MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0": ".md_integrations_list_patient_cases_response_2xx_links_type_0_item_type_0",
    "MdIntegrationsListPatientEventsResponse2XXItemType0": ".md_integrations_list_patient_events_response_2xx_item_type_0",
    "MdIntegrationsListPatientExamsResponse2XX": ".md_integrations_list_patient_exams_response_2xx",
    "MdIntegrationsListPatientExamsResponse2XXDataType0ItemType0": ".md_integrations_list_patient_exams_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPatientExamsResponse2XXLinksType0": ".md_integrations_list_patient_exams_response_2xx_links_type_0",
    "MdIntegrationsListPatientExamsResponse2XXMetaType0": ".md_integrations_list_patient_exams_response_2xx_meta_type_0",
    "MdIntegrationsListPatientExamsResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_patient_exams_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListPatientMessagesResponse2XX": ".md_integrations_list_patient_messages_response_2xx",
    "MdIntegrationsListPatientMessagesResponse2XXDataType0ItemType0": ".md_integrations_list_patient_messages_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPatientMessagesResponse2XXDataType0ItemType0UserType0": ".md_integrations_list_patient_messages_response_2xx_data_type_0_item_type_0_user_type_0",
    "MdIntegrationsListPatientMessagesResponse2XXLinksType0": ".md_integrations_list_patient_messages_response_2xx_links_type_0",
    "MdIntegrationsListPatientMessagesResponse2XXMetaType0": ".md_integrations_list_patient_messages_response_2xx_meta_type_0",
    "MdIntegrationsListPatientMessagesResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_patient_messages_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListPatientPharmaciesResponse2XXItemType0": ".md_integrations_list_patient_pharmacies_response_2xx_item_type_0",
    "MdIntegrationsListPatientSubscriptionsResponse2XX": ".md_integrations_list_patient_subscriptions_response_2xx",
    "MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0": ".md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0BillingType0": ".md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0_billing_type_0",
    "MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0MetadataType0ItemType0": ".md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0_metadata_type_0_item_type_0",
    "MdIntegrationsListPatientSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0": ".md_integrations_list_patient_subscriptions_response_2xx_data_type_0_item_type_0_products_type_0_item_type_0",
    "MdIntegrationsListPatientSubscriptionsResponse2XXLinksType0": ".md_integrations_list_patient_subscriptions_response_2xx_links_type_0",
    "MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0": ".md_integrations_list_patient_subscriptions_response_2xx_meta_type_0",
    "MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_patient_subscriptions_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListPatientVouchersResponse2XX": ".md_integrations_list_patient_vouchers_response_2xx",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_dosespot_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_customization_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_operation_country_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_patient_auth_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0": ".md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_patient_auth_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXLinksType0": ".md_integrations_list_patient_vouchers_response_2xx_links_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXMetaType0": ".md_integrations_list_patient_vouchers_response_2xx_meta_type_0",
    "MdIntegrationsListPatientVouchersResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_patient_vouchers_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0": ".md_integrations_list_questionnaire_questions_response_2xx_item_type_0",
    "MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0": ".md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0",
    "MdIntegrationsListQuestionnairesResponse2XXItem": ".md_integrations_list_questionnaires_response_2xx_item",
    "MdIntegrationsListQuestionnairesResponse2XXItemOfferings": ".md_integrations_list_questionnaires_response_2xx_item_offerings",
    "MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItem": ".md_integrations_list_questionnaires_response_2xx_item_offerings_rules_item",
    "MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItemRequirementsItem": ".md_integrations_list_questionnaires_response_2xx_item_offerings_rules_item_requirements_item",
    "MdIntegrationsListQuestionnairesResponse2XXItemQuestionsItem": ".md_integrations_list_questionnaires_response_2xx_item_questions_item",
    "MdIntegrationsListSpecialtiesResponse2XX": ".md_integrations_list_specialties_response_2xx",
    "MdIntegrationsListSpecialtiesResponse2XXDataType0ItemType0": ".md_integrations_list_specialties_response_2xx_data_type_0_item_type_0",
    "MdIntegrationsListSpecialtiesResponse2XXLinksType0": ".md_integrations_list_specialties_response_2xx_links_type_0",
    "MdIntegrationsListSpecialtiesResponse2XXMetaType0": ".md_integrations_list_specialties_response_2xx_meta_type_0",
    "MdIntegrationsListSpecialtiesResponse2XXMetaType0LinksType0ItemType0": ".md_integrations_list_specialties_response_2xx_meta_type_0_links_type_0_item_type_0",
    "MdIntegrationsListZipcodesResponse2XXItemType0": ".md_integrations_list_zipcodes_response_2xx_item_type_0",
    "MdIntegrationsListZipcodesResponse2XXItemType0CityType0": ".md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0",
    "MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0": ".md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0",
    "MdIntegrationsMarkPatientMessageReadResponse2XX": ".md_integrations_mark_patient_message_read_response_2xx",
    "MdIntegrationsMarkPatientMessageReadResponse2XXDismissedByType0": ".md_integrations_mark_patient_message_read_response_2xx_dismissed_by_type_0",
    "MdIntegrationsMarkPatientMessageReadResponse2XXFilesType0ItemType0": ".md_integrations_mark_patient_message_read_response_2xx_files_type_0_item_type_0",
    "MdIntegrationsMarkPatientMessageReadResponse2XXFilesType0ItemType0PivotType0": ".md_integrations_mark_patient_message_read_response_2xx_files_type_0_item_type_0_pivot_type_0",
    "MdIntegrationsMarkPatientMessageReadResponse2XXPatientType0": ".md_integrations_mark_patient_message_read_response_2xx_patient_type_0",
    "MdIntegrationsMarkPatientMessageReadResponse2XXReadingsType0ItemType0": ".md_integrations_mark_patient_message_read_response_2xx_readings_type_0_item_type_0",
    "MdIntegrationsMarkPatientMessageReadResponse2XXUserType0": ".md_integrations_mark_patient_message_read_response_2xx_user_type_0",
    "MdIntegrationsMarkPatientMessageReadResponse2XXUserType0PhotoType0": ".md_integrations_mark_patient_message_read_response_2xx_user_type_0_photo_type_0",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XX": ".md_integrations_mark_patient_message_unread_response_2xx",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0": ".md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0": ".md_integrations_mark_patient_message_unread_response_2xx_files_type_0_item_type_0",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0PivotType0": ".md_integrations_mark_patient_message_unread_response_2xx_files_type_0_item_type_0_pivot_type_0",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0": ".md_integrations_mark_patient_message_unread_response_2xx_patient_type_0",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0": ".md_integrations_mark_patient_message_unread_response_2xx_readings_type_0_item_type_0",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0": ".md_integrations_mark_patient_message_unread_response_2xx_user_type_0",
    "MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0PhotoType0": ".md_integrations_mark_patient_message_unread_response_2xx_user_type_0_photo_type_0",
    "MdIntegrationsPatchClinicianBody": ".md_integrations_patch_clinician_body",
    "MdIntegrationsPatchClinicianBodyAddress": ".md_integrations_patch_clinician_body_address",
    "MdIntegrationsPatchQuestionnaireBody": ".md_integrations_patch_questionnaire_body",
    "MdIntegrationsPatchQuestionnaireTranslationBody": ".md_integrations_patch_questionnaire_translation_body",
    "MdIntegrationsReassignTestEncounterBody": ".md_integrations_reassign_test_encounter_body",
    "MdIntegrationsReassignTestEncounterResponse2XX": ".md_integrations_reassign_test_encounter_response_2xx",
    "MdIntegrationsReassignTestEncounterResponse2XXCaseAssignmentType0": ".md_integrations_reassign_test_encounter_response_2xx_case_assignment_type_0",
    "MdIntegrationsRedeemTestVoucherBody": ".md_integrations_redeem_test_voucher_body",
    "MdIntegrationsRedeemTestVoucherBodyCaseType0": ".md_integrations_redeem_test_voucher_body_case_type_0",
    "MdIntegrationsRedeemTestVoucherBodyCaseType0CasePrescriptionsType0ItemType0": ".md_integrations_redeem_test_voucher_body_case_type_0_case_prescriptions_type_0_item_type_0",
    "MdIntegrationsRedeemTestVoucherBodyCaseType0CaseQuestionsType0ItemType0": ".md_integrations_redeem_test_voucher_body_case_type_0_case_questions_type_0_item_type_0",
    "MdIntegrationsRedeemTestVoucherBodyCaseType0CaseServicesType0ItemType0": ".md_integrations_redeem_test_voucher_body_case_type_0_case_services_type_0_item_type_0",
    "MdIntegrationsRedeemTestVoucherBodyCaseType0DiseasesType0ItemType0": ".md_integrations_redeem_test_voucher_body_case_type_0_diseases_type_0_item_type_0",
    "MdIntegrationsRedeemTestVoucherBodyCaseType0TagsType0ItemType0": ".md_integrations_redeem_test_voucher_body_case_type_0_tags_type_0_item_type_0",
    "MdIntegrationsRedeemTestVoucherBodyPatientType0": ".md_integrations_redeem_test_voucher_body_patient_type_0",
    "MdIntegrationsRedeemTestVoucherBodyPatientType0AddressType0": ".md_integrations_redeem_test_voucher_body_patient_type_0_address_type_0",
    "MdIntegrationsRemoveCaseDiseaseResponse2XXItemType0": ".md_integrations_remove_case_disease_response_2xx_item_type_0",
    "MdIntegrationsRemoveCaseOfferingDiseaseResponse2XXItemType0": ".md_integrations_remove_case_offering_disease_response_2xx_item_type_0",
    "MdIntegrationsReplicateOfferingBody": ".md_integrations_replicate_offering_body",
    "MdIntegrationsReplicateQuestionnaireBody": ".md_integrations_replicate_questionnaire_body",
    "MdIntegrationsRequestPatientDataBody": ".md_integrations_request_patient_data_body",
    "MdIntegrationsSearchBoothwynOfferingsResponse2XXItemType0": ".md_integrations_search_boothwyn_offerings_response_2xx_item_type_0",
    "MdIntegrationsSearchMedicationsResponse2XXItemType0": ".md_integrations_search_medications_response_2xx_item_type_0",
    "MdIntegrationsSearchPatientsBody": ".md_integrations_search_patients_body",
    "MdIntegrationsSearchPatientsResponse2XXItemType0": ".md_integrations_search_patients_response_2xx_item_type_0",
    "MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0": ".md_integrations_search_patients_response_2xx_item_type_0_address_type_0",
    "MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0StateType0": ".md_integrations_search_patients_response_2xx_item_type_0_address_type_0_state_type_0",
    "MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0StateType0CountryType0": ".md_integrations_search_patients_response_2xx_item_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0": ".md_integrations_search_patients_response_2xx_item_type_0_intro_video_type_0",
    "MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0": ".md_integrations_search_patients_response_2xx_item_type_0_partner_type_0",
    "MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0": ".md_integrations_search_patients_response_2xx_item_type_0_partner_type_0_operation_country_type_0",
    "MdIntegrationsSearchSuppliesResponse2XXItemType0": ".md_integrations_search_supplies_response_2xx_item_type_0",
    "MdIntegrationsSendCaseToSupportBody": ".md_integrations_send_case_to_support_body",
    "MdIntegrationsSendCaseToSupportResponse2XX": ".md_integrations_send_case_to_support_response_2xx",
    "MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0": ".md_integrations_send_case_to_support_response_2xx_case_assignment_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0ClinicianType0": ".md_integrations_send_case_to_support_response_2xx_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXCaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_send_case_to_support_response_2xx_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXCaseStatusType0": ".md_integrations_send_case_to_support_response_2xx_case_status_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPartnerType0": ".md_integrations_send_case_to_support_response_2xx_partner_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0": ".md_integrations_send_case_to_support_response_2xx_partner_type_0_address_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0StateType0": ".md_integrations_send_case_to_support_response_2xx_partner_type_0_address_type_0_state_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPartnerType0AddressType0StateType0CountryType0": ".md_integrations_send_case_to_support_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPartnerType0CustomizationType0": ".md_integrations_send_case_to_support_response_2xx_partner_type_0_customization_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPatientType0": ".md_integrations_send_case_to_support_response_2xx_patient_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0": ".md_integrations_send_case_to_support_response_2xx_patient_type_0_address_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0StateType0": ".md_integrations_send_case_to_support_response_2xx_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPatientType0AddressType0StateType0CountryType0": ".md_integrations_send_case_to_support_response_2xx_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPatientType0DosespotType0": ".md_integrations_send_case_to_support_response_2xx_patient_type_0_dosespot_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXPatientType0DriverLicenseType0": ".md_integrations_send_case_to_support_response_2xx_patient_type_0_driver_license_type_0",
    "MdIntegrationsSendCaseToSupportResponse2XXTagsType0ItemType0": ".md_integrations_send_case_to_support_response_2xx_tags_type_0_item_type_0",
    "MdIntegrationsSendOneTimePasswordBody": ".md_integrations_send_one_time_password_body",
    "MdIntegrationsSendPatientMessageBody": ".md_integrations_send_patient_message_body",
    "MdIntegrationsSendPatientMessageBodyFilesType0ItemType0": ".md_integrations_send_patient_message_body_files_type_0_item_type_0",
    "MdIntegrationsSendPatientMessageGatewaySameIntent": ".md_integrations_send_patient_message_gateway_same_intent",
    "MdIntegrationsSendPatientMessageResponse2XX": ".md_integrations_send_patient_message_response_2xx",
    "MdIntegrationsSendPatientMessageResponse2XXPatientType0": ".md_integrations_send_patient_message_response_2xx_patient_type_0",
    "MdIntegrationsSendPatientMessageResponse2XXUserType0": ".md_integrations_send_patient_message_response_2xx_user_type_0",
    "MdIntegrationsSendTestPatientMessageBody": ".md_integrations_send_test_patient_message_body",
    "MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0": ".md_integrations_send_test_patient_message_body_files_type_0_item_type_0",
    "MdIntegrationsSendTestPatientMessageResponse2XX": ".md_integrations_send_test_patient_message_response_2xx",
    "MdIntegrationsSendTestPatientMessageResponse2XXFilesType0ItemType0": ".md_integrations_send_test_patient_message_response_2xx_files_type_0_item_type_0",
    "MdIntegrationsSendTestPatientMessageResponse2XXPatientType0": ".md_integrations_send_test_patient_message_response_2xx_patient_type_0",
    "MdIntegrationsSendTestPatientMessageResponse2XXPatientType0EnvironmentType0": ".md_integrations_send_test_patient_message_response_2xx_patient_type_0_environment_type_0",
    "MdIntegrationsSendTestPatientMessageResponse2XXUserType0": ".md_integrations_send_test_patient_message_response_2xx_user_type_0",
    "MdIntegrationsSendTestPatientMessageResponse2XXUserType0EnvironmentType0": ".md_integrations_send_test_patient_message_response_2xx_user_type_0_environment_type_0",
    "MdIntegrationsSetTestEncounterStatusBody": ".md_integrations_set_test_encounter_status_body",
    "MdIntegrationsSetTestEncounterStatusResponse2XX": ".md_integrations_set_test_encounter_status_response_2xx",
    "MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0": ".md_integrations_set_test_encounter_status_response_2xx_case_status_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XX": ".md_integrations_submit_case_order_response_2xx",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0": ".md_integrations_submit_case_order_response_2xx_case_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_case_assignment_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_case_offerings_type_0_item_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0CaseStatusType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_case_status_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0OrdersType0ItemType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_orders_type_0_item_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXCaseType0TagsType0ItemType0": ".md_integrations_submit_case_order_response_2xx_case_type_0_tags_type_0_item_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0": ".md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0": ".md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsSubmitCaseOrderResponse2XXPrescriptionsIdType0ItemType0": ".md_integrations_submit_case_order_response_2xx_prescriptions_id_type_0_item_type_0",
    "MdIntegrationsTestWebhookBody": ".md_integrations_test_webhook_body",
    "MdIntegrationsTestWebhookBodyChannelType1": ".md_integrations_test_webhook_body_channel_type_1",
    "MdIntegrationsTestWebhookBodyEvent": ".md_integrations_test_webhook_body_event",
    "MdIntegrationsTestWebhookBodyFromType1": ".md_integrations_test_webhook_body_from_type_1",
    "MdIntegrationsTestWebhookBodyMetadataType0": ".md_integrations_test_webhook_body_metadata_type_0",
    "MdIntegrationsUpdateCaseFilesBody": ".md_integrations_update_case_files_body",
    "MdIntegrationsUpdateCaseFilesResponse2XXItemType0": ".md_integrations_update_case_files_response_2xx_item_type_0",
    "MdIntegrationsUpdateCaseOfferingBody": ".md_integrations_update_case_offering_body",
    "MdIntegrationsUpdateCaseOfferingBodyProductType0": ".md_integrations_update_case_offering_body_product_type_0",
    "MdIntegrationsUpdateCaseOfferingResponse2XXItemType0": ".md_integrations_update_case_offering_response_2xx_item_type_0",
    "MdIntegrationsUpdateCaseOfferingResponse2XXItemType0ProductType0": ".md_integrations_update_case_offering_response_2xx_item_type_0_product_type_0",
    "MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0": ".md_integrations_update_case_offering_statuses_response_2xx_item_type_0",
    "MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0": ".md_integrations_update_case_offering_statuses_response_2xx_item_type_0_partner_compound_type_0",
    "MdIntegrationsUpdateCaseOrderBody": ".md_integrations_update_case_order_body",
    "MdIntegrationsUpdateCaseOrderResponse2XX": ".md_integrations_update_case_order_response_2xx",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0": ".md_integrations_update_case_order_response_2xx_case_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0": ".md_integrations_update_case_order_response_2xx_case_type_0_case_assignment_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0": ".md_integrations_update_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0": ".md_integrations_update_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseOfferingsType0ItemType0": ".md_integrations_update_case_order_response_2xx_case_type_0_case_offerings_type_0_item_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0CaseStatusType0": ".md_integrations_update_case_order_response_2xx_case_type_0_case_status_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0OrdersType0ItemType0": ".md_integrations_update_case_order_response_2xx_case_type_0_orders_type_0_item_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0": ".md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0": ".md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0_address_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0": ".md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0": ".md_integrations_update_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXCaseType0TagsType0ItemType0": ".md_integrations_update_case_order_response_2xx_case_type_0_tags_type_0_item_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0": ".md_integrations_update_case_order_response_2xx_offerings_type_0_item_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0ProductType0": ".md_integrations_update_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0",
    "MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0": ".md_integrations_update_case_order_response_2xx_prescriptions_id_type_0_item_type_0",
    "MdIntegrationsUpdateCaseStatusBody": ".md_integrations_update_case_status_body",
    "MdIntegrationsUpdateCaseTagBody": ".md_integrations_update_case_tag_body",
    "MdIntegrationsUpdateInternalSupportStaffBody": ".md_integrations_update_internal_support_staff_body",
    "MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1": ".md_integrations_update_internal_support_staff_body_permissions_type_0_item_type_1",
    "MdIntegrationsUpdateOfferingBody": ".md_integrations_update_offering_body",
    "MdIntegrationsUpdateOfferingClinicianBody": ".md_integrations_update_offering_clinician_body",
    "MdIntegrationsUpdateOfferingTagBody": ".md_integrations_update_offering_tag_body",
    "MdIntegrationsUpdatePartnerTagBody": ".md_integrations_update_partner_tag_body",
    "MdIntegrationsUpdatePatientBody": ".md_integrations_update_patient_body",
    "MdIntegrationsUpdatePatientBodyAddressType0": ".md_integrations_update_patient_body_address_type_0",
    "MdIntegrationsUpdatePatientBodyMetafieldsType0ItemType0": ".md_integrations_update_patient_body_metafields_type_0_item_type_0",
    "MdIntegrationsUpdatePatientResponse2XX": ".md_integrations_update_patient_response_2xx",
    "MdIntegrationsUpdatePatientResponse2XXAddressType0": ".md_integrations_update_patient_response_2xx_address_type_0",
    "MdIntegrationsUpdatePatientResponse2XXAddressType0StateType0": ".md_integrations_update_patient_response_2xx_address_type_0_state_type_0",
    "MdIntegrationsUpdatePatientResponse2XXAddressType0StateType0CountryType0": ".md_integrations_update_patient_response_2xx_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsUpdatePatientResponse2XXDosespotType0": ".md_integrations_update_patient_response_2xx_dosespot_type_0",
    "MdIntegrationsUpdatePatientResponse2XXDriverLicenseType0": ".md_integrations_update_patient_response_2xx_driver_license_type_0",
    "MdIntegrationsUpdatePatientResponse2XXIntroVideoType0": ".md_integrations_update_patient_response_2xx_intro_video_type_0",
    "MdIntegrationsUpdatePatientResponse2XXMetafieldsType0ItemType0": ".md_integrations_update_patient_response_2xx_metafields_type_0_item_type_0",
    "MdIntegrationsUpdatePatientResponse2XXPartnerType0": ".md_integrations_update_patient_response_2xx_partner_type_0",
    "MdIntegrationsUpdatePatientResponse2XXPartnerType0OperationCountryType0": ".md_integrations_update_patient_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsUpdatePatientTagBody": ".md_integrations_update_patient_tag_body",
    "MdIntegrationsUpdateSubscriptionBody": ".md_integrations_update_subscription_body",
    "MdIntegrationsUpdateSubscriptionBodyBillingType0": ".md_integrations_update_subscription_body_billing_type_0",
    "MdIntegrationsUpdateSubscriptionBodyMetadataType0ItemType0": ".md_integrations_update_subscription_body_metadata_type_0_item_type_0",
    "MdIntegrationsUpdateSubscriptionBodyProductsType0ItemType0": ".md_integrations_update_subscription_body_products_type_0_item_type_0",
    "MdIntegrationsUpdateSubscriptionResponse2XX": ".md_integrations_update_subscription_response_2xx",
    "MdIntegrationsUpdateSubscriptionResponse2XXBillingType0": ".md_integrations_update_subscription_response_2xx_billing_type_0",
    "MdIntegrationsUpdateSubscriptionResponse2XXMetadataType0ItemType0": ".md_integrations_update_subscription_response_2xx_metadata_type_0_item_type_0",
    "MdIntegrationsUpdateSubscriptionResponse2XXProductsType0ItemType0": ".md_integrations_update_subscription_response_2xx_products_type_0_item_type_0",
    "MdIntegrationsUpdateTagBody": ".md_integrations_update_tag_body",
    "MdIntegrationsUpdateTagResponse2XX": ".md_integrations_update_tag_response_2xx",
    "MdIntegrationsValidateOneTimePasswordBody": ".md_integrations_validate_one_time_password_body",
    "MdIntegrationsValidateOneTimePasswordResponse2XX": ".md_integrations_validate_one_time_password_response_2xx",
    "MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0": ".md_integrations_validate_one_time_password_response_2xx_address_type_0",
    "MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0StateType0": ".md_integrations_validate_one_time_password_response_2xx_address_type_0_state_type_0",
    "MdIntegrationsValidateOneTimePasswordResponse2XXAddressType0StateType0CountryType0": ".md_integrations_validate_one_time_password_response_2xx_address_type_0_state_type_0_country_type_0",
    "MdIntegrationsValidateOneTimePasswordResponse2XXDosespotType0": ".md_integrations_validate_one_time_password_response_2xx_dosespot_type_0",
    "MdIntegrationsValidateOneTimePasswordResponse2XXDriverLicenseType0": ".md_integrations_validate_one_time_password_response_2xx_driver_license_type_0",
    "MdIntegrationsValidateOneTimePasswordResponse2XXIntroVideoType0": ".md_integrations_validate_one_time_password_response_2xx_intro_video_type_0",
    "MdIntegrationsValidateOneTimePasswordResponse2XXPartnerType0": ".md_integrations_validate_one_time_password_response_2xx_partner_type_0",
    "MdIntegrationsValidateOneTimePasswordResponse2XXPartnerType0OperationCountryType0": ".md_integrations_validate_one_time_password_response_2xx_partner_type_0_operation_country_type_0",
    "MdIntegrationsWooCommerceAuthCallbackBody": ".md_integrations_woo_commerce_auth_callback_body",
    "Metrics": ".metrics",
    "MetricsSeriesItem": ".metrics_series_item",
    "MetricsSeriesItemLabels": ".metrics_series_item_labels",
    "MetricsSeriesItemName": ".metrics_series_item_name",
    "MetricsSeriesItemStat": ".metrics_series_item_stat",
    "MetricsSeriesItemUnit": ".metrics_series_item_unit",
    "MwiFormularyAddFormularyDispensingNoteBody": ".mwi_formulary_add_formulary_dispensing_note_body",
    "MwiFormularyAddFormularyDocumentTemplateBody": ".mwi_formulary_add_formulary_document_template_body",
    "MwiFormularyCreateCompositeBody": ".mwi_formulary_create_composite_body",
    "MwiFormularyCreateCompositeResponse2XX": ".mwi_formulary_create_composite_response_2xx",
    "MwiFormularyCreateFormularyActiveIngredientBody": ".mwi_formulary_create_formulary_active_ingredient_body",
    "MwiFormularyCreateFormularyActiveIngredientResponse2XX": ".mwi_formulary_create_formulary_active_ingredient_response_2xx",
    "MwiFormularyCreateFormularyBarcodeBody": ".mwi_formulary_create_formulary_barcode_body",
    "MwiFormularyCreateFormularyDiscountCategoryBody": ".mwi_formulary_create_formulary_discount_category_body",
    "MwiFormularyCreateFormularyNoteBody": ".mwi_formulary_create_formulary_note_body",
    "MwiFormularyCreateFormularyNoteResponse2XX": ".mwi_formulary_create_formulary_note_response_2xx",
    "MwiFormularyCreateFormularySendToActionResponse2XX": ".mwi_formulary_create_formulary_send_to_action_response_2xx",
    "MwiFormularyCreateServiceConfigurationBody": ".mwi_formulary_create_service_configuration_body",
    "MwiFormularyCreateServiceConfigurationBodyReminderDelta": ".mwi_formulary_create_service_configuration_body_reminder_delta",
    "MwiFormularyCreateServiceConfigurationBodyTreatmentReminderDelta": ".mwi_formulary_create_service_configuration_body_treatment_reminder_delta",
    "MwiFormularyCreateServiceConfigurationResponse2XX": ".mwi_formulary_create_service_configuration_response_2xx",
    "MwiFormularyCreateStockConfigurationBody": ".mwi_formulary_create_stock_configuration_body",
    "MwiFormularyCreateStockConfigurationBodyCostType": ".mwi_formulary_create_stock_configuration_body_cost_type",
    "MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure": ".mwi_formulary_create_stock_configuration_body_prescription_frequency_measure",
    "MwiFormularyCreateStockConfigurationBodyReminderDelta": ".mwi_formulary_create_stock_configuration_body_reminder_delta",
    "MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta": ".mwi_formulary_create_stock_configuration_body_treatment_reminder_delta",
    "MwiFormularyCreateStockConfigurationResponse2XX": ".mwi_formulary_create_stock_configuration_response_2xx",
    "MwiFormularyDeleteCompositeResponse2XX": ".mwi_formulary_delete_composite_response_2xx",
    "MwiFormularyDeleteFormularyDispensingNoteResponse2XX": ".mwi_formulary_delete_formulary_dispensing_note_response_2xx",
    "MwiFormularyDeleteFormularyDocumentTemplateResponse2XX": ".mwi_formulary_delete_formulary_document_template_response_2xx",
    "MwiFormularyDeleteFormularyNoteResponse2XX": ".mwi_formulary_delete_formulary_note_response_2xx",
    "MwiFormularyGetActiveIngredientMeasureResponse2XX": ".mwi_formulary_get_active_ingredient_measure_response_2xx",
    "MwiFormularyGetActiveIngredientResponse2XX": ".mwi_formulary_get_active_ingredient_response_2xx",
    "MwiFormularyGetCompositesResponse2XX": ".mwi_formulary_get_composites_response_2xx",
    "MwiFormularyGetCompositesResponse2XXResultsItem": ".mwi_formulary_get_composites_response_2xx_results_item",
    "MwiFormularyGetDispensingNotesResponse2XX": ".mwi_formulary_get_dispensing_notes_response_2xx",
    "MwiFormularyGetDispensingNotesResponse2XXResultsItem": ".mwi_formulary_get_dispensing_notes_response_2xx_results_item",
    "MwiFormularyGetFormularyActiveIngredientsResponse2XX": ".mwi_formulary_get_formulary_active_ingredients_response_2xx",
    "MwiFormularyGetFormularyActiveIngredientsResponse2XXResultsItem": ".mwi_formulary_get_formulary_active_ingredients_response_2xx_results_item",
    "MwiFormularyGetFormularyBarcodesResponse2XX": ".mwi_formulary_get_formulary_barcodes_response_2xx",
    "MwiFormularyGetFormularyBarcodesResponse2XXResultsItem": ".mwi_formulary_get_formulary_barcodes_response_2xx_results_item",
    "MwiFormularyGetFormularyDiscountCategoriesResponse2XX": ".mwi_formulary_get_formulary_discount_categories_response_2xx",
    "MwiFormularyGetFormularyDiscountCategoriesResponse2XXResultsItem": ".mwi_formulary_get_formulary_discount_categories_response_2xx_results_item",
    "MwiFormularyGetFormularyDispensingNotesResponse2XX": ".mwi_formulary_get_formulary_dispensing_notes_response_2xx",
    "MwiFormularyGetFormularyDispensingNotesResponse2XXResultsItem": ".mwi_formulary_get_formulary_dispensing_notes_response_2xx_results_item",
    "MwiFormularyGetFormularyDocumentTemplatesResponse2XX": ".mwi_formulary_get_formulary_document_templates_response_2xx",
    "MwiFormularyGetFormularyGroupsResponse2XX": ".mwi_formulary_get_formulary_groups_response_2xx",
    "MwiFormularyGetFormularyGroupsResponse2XXResultsItem": ".mwi_formulary_get_formulary_groups_response_2xx_results_item",
    "MwiFormularyGetFormularyIdentifiersResponse2XX": ".mwi_formulary_get_formulary_identifiers_response_2xx",
    "MwiFormularyGetFormularyIdentifiersResponse2XXResultsItem": ".mwi_formulary_get_formulary_identifiers_response_2xx_results_item",
    "MwiFormularyGetFormularyNotesResponse2XX": ".mwi_formulary_get_formulary_notes_response_2xx",
    "MwiFormularyGetFormularyNotesResponse2XXResultsItem": ".mwi_formulary_get_formulary_notes_response_2xx_results_item",
    "MwiFormularyGetFormularySendToActionsResponse2XX": ".mwi_formulary_get_formulary_send_to_actions_response_2xx",
    "MwiFormularyGetFormularyTypesResponse2XX": ".mwi_formulary_get_formulary_types_response_2xx",
    "MwiFormularyGetFormularyTypesResponse2XXResultsItem": ".mwi_formulary_get_formulary_types_response_2xx_results_item",
    "MwiFormularyGetHealthPlanContentsResponse2XX": ".mwi_formulary_get_health_plan_contents_response_2xx",
    "MwiFormularyGetHealthPlanContentsResponse2XXResultsItem": ".mwi_formulary_get_health_plan_contents_response_2xx_results_item",
    "MwiFormularyGetHealthPlanGroupsResponse2XX": ".mwi_formulary_get_health_plan_groups_response_2xx",
    "MwiFormularyGetHealthPlanGroupsResponse2XXResultsItem": ".mwi_formulary_get_health_plan_groups_response_2xx_results_item",
    "MwiFormularyGetHealthPlanSitesResponse2XX": ".mwi_formulary_get_health_plan_sites_response_2xx",
    "MwiFormularyGetHealthPlanSitesResponse2XXResultsItem": ".mwi_formulary_get_health_plan_sites_response_2xx_results_item",
    "MwiFormularyGetHealthPlansResponse2XX": ".mwi_formulary_get_health_plans_response_2xx",
    "MwiFormularyGetHealthPlansResponse2XXResultsItem": ".mwi_formulary_get_health_plans_response_2xx_results_item",
    "MwiFormularyGetLegalCategoriesResponse2XX": ".mwi_formulary_get_legal_categories_response_2xx",
    "MwiFormularyGetLegalCategoriesResponse2XXResultsItem": ".mwi_formulary_get_legal_categories_response_2xx_results_item",
    "MwiFormularyGetLocationDeviationsResponse2XX": ".mwi_formulary_get_location_deviations_response_2xx",
    "MwiFormularyGetLocationDeviationsResponse2XXResultsItem": ".mwi_formulary_get_location_deviations_response_2xx_results_item",
    "MwiFormularyGetSendToActionsLibraryResponse2XX": ".mwi_formulary_get_send_to_actions_library_response_2xx",
    "MwiFormularyGetSendToActionsLibraryResponse2XXResultsItem": ".mwi_formulary_get_send_to_actions_library_response_2xx_results_item",
    "MwiFormularyGetServiceConfigurationResponse2XX": ".mwi_formulary_get_service_configuration_response_2xx",
    "MwiFormularyGetServiceConfigurationResponse2XXReminderDelta": ".mwi_formulary_get_service_configuration_response_2xx_reminder_delta",
    "MwiFormularyGetServiceConfigurationResponse2XXTreatmentReminderDelta": ".mwi_formulary_get_service_configuration_response_2xx_treatment_reminder_delta",
    "MwiFormularyGetStockConfigurationResponse2XX": ".mwi_formulary_get_stock_configuration_response_2xx",
    "MwiFormularyGetStockConfigurationResponse2XXCostType": ".mwi_formulary_get_stock_configuration_response_2xx_cost_type",
    "MwiFormularyGetStockConfigurationResponse2XXReminderDelta": ".mwi_formulary_get_stock_configuration_response_2xx_reminder_delta",
    "MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta": ".mwi_formulary_get_stock_configuration_response_2xx_treatment_reminder_delta",
    "MwiFormularyGetTreatmentCategoriesResponse2XX": ".mwi_formulary_get_treatment_categories_response_2xx",
    "MwiFormularyGetTreatmentCategoriesResponse2XXResultsItem": ".mwi_formulary_get_treatment_categories_response_2xx_results_item",
    "MwiFormularyListActiveIngredientMeasuresResponse2XX": ".mwi_formulary_list_active_ingredient_measures_response_2xx",
    "MwiFormularyListActiveIngredientMeasuresResponse2XXResultsItem": ".mwi_formulary_list_active_ingredient_measures_response_2xx_results_item",
    "MwiFormularyListActiveIngredientsResponse2XX": ".mwi_formulary_list_active_ingredients_response_2xx",
    "MwiFormularyListActiveIngredientsResponse2XXResultsItem": ".mwi_formulary_list_active_ingredients_response_2xx_results_item",
    "MwiFormularyListServiceConfigurationsResponse2XX": ".mwi_formulary_list_service_configurations_response_2xx",
    "MwiFormularyListServiceConfigurationsResponse2XXResultsItem": ".mwi_formulary_list_service_configurations_response_2xx_results_item",
    "MwiFormularyListStockConfigurationsResponse2XX": ".mwi_formulary_list_stock_configurations_response_2xx",
    "MwiFormularyListStockConfigurationsResponse2XXResultsItem": ".mwi_formulary_list_stock_configurations_response_2xx_results_item",
    "MwiFormularyReplaceFormularyDispensingNotesBodyItem": ".mwi_formulary_replace_formulary_dispensing_notes_body_item",
    "MwiFormularyUpdateFormularyActiveIngredientBody": ".mwi_formulary_update_formulary_active_ingredient_body",
    "MwiFormularyUpdateFormularyActiveIngredientResponse2XX": ".mwi_formulary_update_formulary_active_ingredient_response_2xx",
    "MwiFormularyUpdateFormularyDiscountCategoryBody": ".mwi_formulary_update_formulary_discount_category_body",
    "MwiFormularyUpdateFormularyDocumentTemplateBody": ".mwi_formulary_update_formulary_document_template_body",
    "MwiFormularyUpdateFormularyNoteBody": ".mwi_formulary_update_formulary_note_body",
    "MwiFormularyUpdateFormularyNoteResponse2XX": ".mwi_formulary_update_formulary_note_response_2xx",
    "MwiFormularyUpdateFormularySendToActionsBody": ".mwi_formulary_update_formulary_send_to_actions_body",
    "MwiFormularyUpdateFormularySendToActionsResponse2XX": ".mwi_formulary_update_formulary_send_to_actions_response_2xx",
    "MwiFormularyUpdateLocationDeviationsBody": ".mwi_formulary_update_location_deviations_body",
    "MwiFormularyUpdateLocationDeviationsResponse2XX": ".mwi_formulary_update_location_deviations_response_2xx",
    "MwiFormularyUpdateLocationDeviationsResponse2XXResultItem": ".mwi_formulary_update_location_deviations_response_2xx_result_item",
    "MwiFormularyUpdateServiceConfigurationBody": ".mwi_formulary_update_service_configuration_body",
    "MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1": ".mwi_formulary_update_service_configuration_body_reminder_delta_type_1",
    "MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1": ".mwi_formulary_update_service_configuration_body_treatment_reminder_delta_type_1",
    "MwiFormularyUpdateServiceConfigurationResponse2XX": ".mwi_formulary_update_service_configuration_response_2xx",
    "MwiFormularyUpdateStockConfigurationBody": ".mwi_formulary_update_stock_configuration_body",
    "MwiFormularyUpdateStockConfigurationBodyCostTypeType1": ".mwi_formulary_update_stock_configuration_body_cost_type_type_1",
    "MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1": ".mwi_formulary_update_stock_configuration_body_prescription_frequency_measure_type_1",
    "MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1": ".mwi_formulary_update_stock_configuration_body_reminder_delta_type_1",
    "MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1": ".mwi_formulary_update_stock_configuration_body_treatment_reminder_delta_type_1",
    "MwiFormularyUpdateStockConfigurationResponse2XX": ".mwi_formulary_update_stock_configuration_response_2xx",
    "NewPortalSession": ".new_portal_session",
    "PortalSession": ".portal_session",
    "PrescriptionSearch": ".prescription_search",
    "Prescriptions": ".prescriptions",
    "PrescriptionsDataItem": ".prescriptions_data_item",
    "PrescriptionsDataItemPatient": ".prescriptions_data_item_patient",
    "PrescriptionsDataItemRefill": ".prescriptions_data_item_refill",
    "PrescriptionsDataItemRefillAttentionItem": ".prescriptions_data_item_refill_attention_item",
    "PrescriptionsDataItemVendorStatus": ".prescriptions_data_item_vendor_status",
    "PriceQuotesRaw": ".price_quotes_raw",
    "Problem": ".problem",
    "ProblemConflictsItem": ".problem_conflicts_item",
    "ProblemErrorsItem": ".problem_errors_item",
    "ProblemOutcome": ".problem_outcome",
    "ProblemVendorAnswer": ".problem_vendor_answer",
    "QuoteRequest": ".quote_request",
    "QuoteRequestFor": ".quote_request_for",
    "Quotes": ".quotes",
    "QuotesDataItem": ".quotes_data_item",
    "QuotesDataItemPriceOfType1": ".quotes_data_item_price_of_type_1",
    "QuotesFailedItem": ".quotes_failed_item",
    "QuotesFailedItemReason": ".quotes_failed_item_reason",
    "ReadFeedInclude": ".read_feed_include",
    "Recovery": ".recovery",
    "RecoveryRequest": ".recovery_request",
    "RecoveryStatus": ".recovery_status",
    "Refill": ".refill",
    "RefillAttentionItem": ".refill_attention_item",
    "RefillAttentionItemReasonsItem": ".refill_attention_item_reasons_item",
    "RefillEvidenceType0": ".refill_evidence_type_0",
    "RefillEvidenceType0Finding": ".refill_evidence_type_0_finding",
    "RefillEvidenceType0ProofType1": ".refill_evidence_type_0_proof_type_1",
    "RefillEvidenceType0Reason": ".refill_evidence_type_0_reason",
    "RefillPatientMatch": ".refill_patient_match",
    "RefillRequest": ".refill_request",
    "RefillRequestCheck": ".refill_request_check",
    "RefillRequestPrescriptionsItem": ".refill_request_prescriptions_item",
    "RefillStatus": ".refill_status",
    "RequestRefillGatewaySameIntent": ".request_refill_gateway_same_intent",
    "RotatedKey": ".rotated_key",
    "SearchDeliveriesResponse200": ".search_deliveries_response_200",
    "SearchEventsResponse200": ".search_events_response_200",
    "SearchPrescriptionsRaw": ".search_prescriptions_raw",
    "SecretRotation": ".secret_rotation",
    "SiCompoundingCreateRefillRequestBody": ".si_compounding_create_refill_request_body",
    "SiCompoundingCreateRefillRequestBodyRequest": ".si_compounding_create_refill_request_body_request",
    "SiCompoundingCreateRefillRequestBodyRequestPrescriptionsItem": ".si_compounding_create_refill_request_body_request_prescriptions_item",
    "SiCompoundingCreateRefillRequestGatewaySameIntent": ".si_compounding_create_refill_request_gateway_same_intent",
    "SiCompoundingCreateRefillRequestResponse2XX": ".si_compounding_create_refill_request_response_2xx",
    "SiCompoundingCreateRefillRequestResponse2XXData": ".si_compounding_create_refill_request_response_2xx_data",
    "SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest": ".si_compounding_create_refill_request_response_2xx_data_json_request",
    "SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem": ".si_compounding_create_refill_request_response_2xx_data_json_request_prescriptions_item",
    "SiCompoundingGetHealthStatusBody": ".si_compounding_get_health_status_body",
    "SiCompoundingGetHealthStatusResponse2XX": ".si_compounding_get_health_status_response_2xx",
    "SiCompoundingGetPatientBody": ".si_compounding_get_patient_body",
    "SiCompoundingGetPatientBodyRequest": ".si_compounding_get_patient_body_request",
    "SiCompoundingGetPrescriptionBody": ".si_compounding_get_prescription_body",
    "SiCompoundingGetPrescriptionBodyRequest": ".si_compounding_get_prescription_body_request",
    "SiCompoundingGetPrescriptionResponse2XX": ".si_compounding_get_prescription_response_2xx",
    "SiCompoundingGetPrescriptionResponse2XXData": ".si_compounding_get_prescription_response_2xx_data",
    "SiCompoundingGetPrescriptionResponse2XXDataPatient": ".si_compounding_get_prescription_response_2xx_data_patient",
    "SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem": ".si_compounding_get_prescription_response_2xx_data_prescriptions_item",
    "SyncvetAddMedicalHistoryWithAttachmentBody": ".syncvet_add_medical_history_with_attachment_body",
    "SyncvetAddPatientAttachmentBody": ".syncvet_add_patient_attachment_body",
    "TelehealthCase": ".telehealth_case",
    "TelehealthCaseOfferingsItem": ".telehealth_case_offerings_item",
    "TelehealthCaseOrder": ".telehealth_case_order",
    "TelehealthCaseTimelineItem": ".telehealth_case_timeline_item",
    "Upload": ".upload",
    "UploadHeaders": ".upload_headers",
    "UploadRequest": ".upload_request",
    "UploadRequestVendor": ".upload_request_vendor",
    "Vendor": ".vendor",
    "VendorEventsItem": ".vendor_events_item",
    "VendorEventsItemDriftItem": ".vendor_events_item_drift_item",
    "VendorEventsItemDriftItemChange": ".vendor_events_item_drift_item_change",
    "VendorHealth": ".vendor_health",
    "VendorHealthStatus": ".vendor_health_status",
    "VendorOperationsItem": ".vendor_operations_item",
    "VendorOperationsItemDriftItem": ".vendor_operations_item_drift_item",
    "VendorOperationsItemDriftItemChange": ".vendor_operations_item_drift_item_change",
    "VendorOperationsItemEvidence": ".vendor_operations_item_evidence",
    "VendorOperationsItemMethod": ".vendor_operations_item_method",
}


def __getattr__(name: str) -> Any:
    if name not in _modules:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_modules[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(_modules)
