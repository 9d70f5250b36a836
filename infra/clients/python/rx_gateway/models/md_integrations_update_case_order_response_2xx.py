from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_update_case_order_response_2xx_case_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXCaseType0,
    )
    from ..models.md_integrations_update_case_order_response_2xx_offerings_type_0_item_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0,
    )
    from ..models.md_integrations_update_case_order_response_2xx_prescriptions_id_type_0_item_type_0 import (
        MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsUpdateCaseOrderResponse2XX")


@_attrs_define
class MdIntegrationsUpdateCaseOrderResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        case_id (None | str | Unset):
        external_id (None | str | Unset):
        pharmacy_id (None | str | Unset):
        prescriptions_id (list[MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0 | None] | None |
            Unset):
        status (None | str | Unset):
        details (None | str | Unset):
        status_details (None | str | Unset):
        status_metadata (None | str | Unset):
        number (None | str | Unset):
        date (None | str | Unset):
        sequence_number (int | None | Unset):
        sequence_total (int | None | Unset):
        sequence_order_id (None | str | Unset):
        acknowledged_at (Any | Unset):
        acknowledged_id (Any | Unset):
        acknowledged_metadata (Any | Unset):
        payment_date (None | str | Unset):
        payment_status (None | str | Unset):
        pharmacy_name (None | str | Unset):
        case (MdIntegrationsUpdateCaseOrderResponse2XXCaseType0 | None | Unset):
        offerings (list[MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0 | None] | None | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
    """

    id: None | str | Unset = UNSET
    case_id: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    pharmacy_id: None | str | Unset = UNSET
    prescriptions_id: (
        list[MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0 | None] | None | Unset
    ) = UNSET
    status: None | str | Unset = UNSET
    details: None | str | Unset = UNSET
    status_details: None | str | Unset = UNSET
    status_metadata: None | str | Unset = UNSET
    number: None | str | Unset = UNSET
    date: None | str | Unset = UNSET
    sequence_number: int | None | Unset = UNSET
    sequence_total: int | None | Unset = UNSET
    sequence_order_id: None | str | Unset = UNSET
    acknowledged_at: Any | Unset = UNSET
    acknowledged_id: Any | Unset = UNSET
    acknowledged_metadata: Any | Unset = UNSET
    payment_date: None | str | Unset = UNSET
    payment_status: None | str | Unset = UNSET
    pharmacy_name: None | str | Unset = UNSET
    case: MdIntegrationsUpdateCaseOrderResponse2XXCaseType0 | None | Unset = UNSET
    offerings: list[MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0 | None] | None | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_update_case_order_response_2xx_case_type_0 import (
            MdIntegrationsUpdateCaseOrderResponse2XXCaseType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_update_case_order_response_2xx_offerings_type_0_item_type_0 import (
            MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_update_case_order_response_2xx_prescriptions_id_type_0_item_type_0 import (
            MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        else:
            case_id = self.case_id

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        pharmacy_id: None | str | Unset
        if isinstance(self.pharmacy_id, Unset):
            pharmacy_id = UNSET
        else:
            pharmacy_id = self.pharmacy_id

        prescriptions_id: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.prescriptions_id, Unset):
            prescriptions_id = UNSET
        elif isinstance(self.prescriptions_id, list):
            prescriptions_id = []
            for prescriptions_id_type_0_item_data in self.prescriptions_id:
                prescriptions_id_type_0_item: dict[str, Any] | None
                if isinstance(
                    prescriptions_id_type_0_item_data,
                    MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0,
                ):
                    prescriptions_id_type_0_item = prescriptions_id_type_0_item_data.to_dict()
                else:
                    prescriptions_id_type_0_item = prescriptions_id_type_0_item_data
                prescriptions_id.append(prescriptions_id_type_0_item)

        else:
            prescriptions_id = self.prescriptions_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        details: None | str | Unset
        if isinstance(self.details, Unset):
            details = UNSET
        else:
            details = self.details

        status_details: None | str | Unset
        if isinstance(self.status_details, Unset):
            status_details = UNSET
        else:
            status_details = self.status_details

        status_metadata: None | str | Unset
        if isinstance(self.status_metadata, Unset):
            status_metadata = UNSET
        else:
            status_metadata = self.status_metadata

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        else:
            date = self.date

        sequence_number: int | None | Unset
        if isinstance(self.sequence_number, Unset):
            sequence_number = UNSET
        else:
            sequence_number = self.sequence_number

        sequence_total: int | None | Unset
        if isinstance(self.sequence_total, Unset):
            sequence_total = UNSET
        else:
            sequence_total = self.sequence_total

        sequence_order_id: None | str | Unset
        if isinstance(self.sequence_order_id, Unset):
            sequence_order_id = UNSET
        else:
            sequence_order_id = self.sequence_order_id

        acknowledged_at = self.acknowledged_at

        acknowledged_id = self.acknowledged_id

        acknowledged_metadata = self.acknowledged_metadata

        payment_date: None | str | Unset
        if isinstance(self.payment_date, Unset):
            payment_date = UNSET
        else:
            payment_date = self.payment_date

        payment_status: None | str | Unset
        if isinstance(self.payment_status, Unset):
            payment_status = UNSET
        else:
            payment_status = self.payment_status

        pharmacy_name: None | str | Unset
        if isinstance(self.pharmacy_name, Unset):
            pharmacy_name = UNSET
        else:
            pharmacy_name = self.pharmacy_name

        case: dict[str, Any] | None | Unset
        if isinstance(self.case, Unset):
            case = UNSET
        elif isinstance(self.case, MdIntegrationsUpdateCaseOrderResponse2XXCaseType0):
            case = self.case.to_dict()
        else:
            case = self.case

        offerings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.offerings, Unset):
            offerings = UNSET
        elif isinstance(self.offerings, list):
            offerings = []
            for offerings_type_0_item_data in self.offerings:
                offerings_type_0_item: dict[str, Any] | None
                if isinstance(
                    offerings_type_0_item_data, MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0
                ):
                    offerings_type_0_item = offerings_type_0_item_data.to_dict()
                else:
                    offerings_type_0_item = offerings_type_0_item_data
                offerings.append(offerings_type_0_item)

        else:
            offerings = self.offerings

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        deleted_at = self.deleted_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if prescriptions_id is not UNSET:
            field_dict["prescriptions_id"] = prescriptions_id
        if status is not UNSET:
            field_dict["status"] = status
        if details is not UNSET:
            field_dict["details"] = details
        if status_details is not UNSET:
            field_dict["status_details"] = status_details
        if status_metadata is not UNSET:
            field_dict["status_metadata"] = status_metadata
        if number is not UNSET:
            field_dict["number"] = number
        if date is not UNSET:
            field_dict["date"] = date
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if sequence_total is not UNSET:
            field_dict["sequence_total"] = sequence_total
        if sequence_order_id is not UNSET:
            field_dict["sequence_order_id"] = sequence_order_id
        if acknowledged_at is not UNSET:
            field_dict["acknowledged_at"] = acknowledged_at
        if acknowledged_id is not UNSET:
            field_dict["acknowledged_id"] = acknowledged_id
        if acknowledged_metadata is not UNSET:
            field_dict["acknowledged_metadata"] = acknowledged_metadata
        if payment_date is not UNSET:
            field_dict["payment_date"] = payment_date
        if payment_status is not UNSET:
            field_dict["payment_status"] = payment_status
        if pharmacy_name is not UNSET:
            field_dict["pharmacy_name"] = pharmacy_name
        if case is not UNSET:
            field_dict["case"] = case
        if offerings is not UNSET:
            field_dict["offerings"] = offerings
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_update_case_order_response_2xx_case_type_0 import (
            MdIntegrationsUpdateCaseOrderResponse2XXCaseType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_update_case_order_response_2xx_offerings_type_0_item_type_0 import (
            MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_update_case_order_response_2xx_prescriptions_id_type_0_item_type_0 import (
            MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        def _parse_pharmacy_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_id = _parse_pharmacy_id(d.pop("pharmacy_id", UNSET))

        def _parse_prescriptions_id(
            data: object,
        ) -> list[MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                prescriptions_id_type_0 = []
                _prescriptions_id_type_0 = data
                for prescriptions_id_type_0_item_data in _prescriptions_id_type_0:

                    def _parse_prescriptions_id_type_0_item(
                        data: object,
                    ) -> MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            prescriptions_id_type_0_item_type_0 = (
                                MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0.from_dict(data)
                            )

                            return prescriptions_id_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0 | None, data)

                    prescriptions_id_type_0_item = _parse_prescriptions_id_type_0_item(
                        prescriptions_id_type_0_item_data
                    )

                    prescriptions_id_type_0.append(prescriptions_id_type_0_item)

                return prescriptions_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsUpdateCaseOrderResponse2XXPrescriptionsIdType0ItemType0 | None] | None | Unset, data
            )

        prescriptions_id = _parse_prescriptions_id(d.pop("prescriptions_id", UNSET))

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_details(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        details = _parse_details(d.pop("details", UNSET))

        def _parse_status_details(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status_details = _parse_status_details(d.pop("status_details", UNSET))

        def _parse_status_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status_metadata = _parse_status_metadata(d.pop("status_metadata", UNSET))

        def _parse_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        def _parse_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        def _parse_sequence_number(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        sequence_number = _parse_sequence_number(d.pop("sequence_number", UNSET))

        def _parse_sequence_total(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        sequence_total = _parse_sequence_total(d.pop("sequence_total", UNSET))

        def _parse_sequence_order_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sequence_order_id = _parse_sequence_order_id(d.pop("sequence_order_id", UNSET))

        acknowledged_at = d.pop("acknowledged_at", UNSET)

        acknowledged_id = d.pop("acknowledged_id", UNSET)

        acknowledged_metadata = d.pop("acknowledged_metadata", UNSET)

        def _parse_payment_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        payment_date = _parse_payment_date(d.pop("payment_date", UNSET))

        def _parse_payment_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        payment_status = _parse_payment_status(d.pop("payment_status", UNSET))

        def _parse_pharmacy_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_name = _parse_pharmacy_name(d.pop("pharmacy_name", UNSET))

        def _parse_case(data: object) -> MdIntegrationsUpdateCaseOrderResponse2XXCaseType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_type_0 = MdIntegrationsUpdateCaseOrderResponse2XXCaseType0.from_dict(data)

                return case_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsUpdateCaseOrderResponse2XXCaseType0 | None | Unset, data)

        case = _parse_case(d.pop("case", UNSET))

        def _parse_offerings(
            data: object,
        ) -> list[MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                offerings_type_0 = []
                _offerings_type_0 = data
                for offerings_type_0_item_data in _offerings_type_0:

                    def _parse_offerings_type_0_item(
                        data: object,
                    ) -> MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            offerings_type_0_item_type_0 = (
                                MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0.from_dict(data)
                            )

                            return offerings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0 | None, data)

                    offerings_type_0_item = _parse_offerings_type_0_item(offerings_type_0_item_data)

                    offerings_type_0.append(offerings_type_0_item)

                return offerings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsUpdateCaseOrderResponse2XXOfferingsType0ItemType0 | None] | None | Unset, data
            )

        offerings = _parse_offerings(d.pop("offerings", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        deleted_at = d.pop("deleted_at", UNSET)

        md_integrations_update_case_order_response_2xx = cls(
            id=id,
            case_id=case_id,
            external_id=external_id,
            pharmacy_id=pharmacy_id,
            prescriptions_id=prescriptions_id,
            status=status,
            details=details,
            status_details=status_details,
            status_metadata=status_metadata,
            number=number,
            date=date,
            sequence_number=sequence_number,
            sequence_total=sequence_total,
            sequence_order_id=sequence_order_id,
            acknowledged_at=acknowledged_at,
            acknowledged_id=acknowledged_id,
            acknowledged_metadata=acknowledged_metadata,
            payment_date=payment_date,
            payment_status=payment_status,
            pharmacy_name=pharmacy_name,
            case=case,
            offerings=offerings,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
        )

        md_integrations_update_case_order_response_2xx.additional_properties = d
        return md_integrations_update_case_order_response_2xx

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
