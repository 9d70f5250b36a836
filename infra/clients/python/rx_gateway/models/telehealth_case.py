from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.telehealth_case_offerings_item import TelehealthCaseOfferingsItem
    from ..models.telehealth_case_order import TelehealthCaseOrder
    from ..models.telehealth_case_timeline_item import TelehealthCaseTimelineItem


T = TypeVar("T", bound="TelehealthCase")


@_attrs_define
class TelehealthCase:
    """
    Attributes:
        case_id (str):
        status (None | str): created, assigned, processing, waiting, support, approved, clinically_approved, declined,
            cancelled or completed.
        status_at (datetime.datetime | None):
        order (TelehealthCaseOrder):
        offerings (list[TelehealthCaseOfferingsItem]): The newest known state of each offering: its short fields, and
            `at`.
        timeline (list[TelehealthCaseTimelineItem]):
    """

    case_id: str
    status: None | str
    status_at: datetime.datetime | None
    order: TelehealthCaseOrder
    offerings: list[TelehealthCaseOfferingsItem]
    timeline: list[TelehealthCaseTimelineItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        case_id = self.case_id

        status: None | str
        status = self.status

        status_at: None | str
        if isinstance(self.status_at, datetime.datetime):
            status_at = self.status_at.isoformat()
        else:
            status_at = self.status_at

        order = self.order.to_dict()

        offerings = []
        for offerings_item_data in self.offerings:
            offerings_item = offerings_item_data.to_dict()
            offerings.append(offerings_item)

        timeline = []
        for timeline_item_data in self.timeline:
            timeline_item = timeline_item_data.to_dict()
            timeline.append(timeline_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "caseId": case_id,
                "status": status,
                "statusAt": status_at,
                "order": order,
                "offerings": offerings,
                "timeline": timeline,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.telehealth_case_offerings_item import TelehealthCaseOfferingsItem  # noqa: PLC0415
        from ..models.telehealth_case_order import TelehealthCaseOrder  # noqa: PLC0415
        from ..models.telehealth_case_timeline_item import TelehealthCaseTimelineItem  # noqa: PLC0415

        d = dict(src_dict)
        case_id = d.pop("caseId")

        def _parse_status(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        status = _parse_status(d.pop("status"))

        def _parse_status_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_at_type_0 = datetime.datetime.fromisoformat(data)

                return status_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        status_at = _parse_status_at(d.pop("statusAt"))

        order = TelehealthCaseOrder.from_dict(d.pop("order"))

        offerings = []
        _offerings = d.pop("offerings")
        for offerings_item_data in _offerings:
            offerings_item = TelehealthCaseOfferingsItem.from_dict(offerings_item_data)

            offerings.append(offerings_item)

        timeline = []
        _timeline = d.pop("timeline")
        for timeline_item_data in _timeline:
            timeline_item = TelehealthCaseTimelineItem.from_dict(timeline_item_data)

            timeline.append(timeline_item)

        telehealth_case = cls(
            case_id=case_id,
            status=status,
            status_at=status_at,
            order=order,
            offerings=offerings,
            timeline=timeline,
        )

        telehealth_case.additional_properties = d
        return telehealth_case

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
