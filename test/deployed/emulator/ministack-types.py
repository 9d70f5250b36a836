"""Runs ministack with the CloudFormation types and properties that it lacks: composite alarms, and alarms on metric math.

ministack 1.5.33 refuses both in templates, although its CloudWatch API has composite alarms. AWS creates them.
"""

import sys

from ministack.app import main
from ministack.services import cloudwatch
from ministack.services.cloudformation import provisioners


def create_composite(logical_id, props, stack_name):
    name = props.get("AlarmName") or f"{stack_name}-{logical_id}"
    answer = cloudwatch._put_composite_alarm({}, {**props, "AlarmName": name}, False, True)
    status, body = answer[0], answer[2]
    if status >= 400:
        raise ValueError(f"AWS::CloudWatch::CompositeAlarm: {body!r}")
    arn = f"arn:aws:cloudwatch:{cloudwatch.get_region()}:{cloudwatch.get_account_id()}:alarm:{name}"
    return name, {"Arn": arn}


def update_composite(physical_id, old_props, new_props, stack_name):
    return create_composite(physical_id, {**new_props, "AlarmName": new_props.get("AlarmName", physical_id)}, stack_name)


def delete_composite(physical_id, props):
    cloudwatch._composite_alarms.pop(physical_id, None)


record_of_metric = provisioners._cw_metric_alarm_record


def record(name, props):
    """Metric math: the record has the first metric, since alarms are not evaluated anyway."""
    stats = [one["MetricStat"] for one in props.get("Metrics") or [] if one.get("MetricStat")]
    if not stats:
        return record_of_metric(name, props)
    first = stats[0]
    rest = {key: value for key, value in props.items() if key != "Metrics"}
    return record_of_metric(name, {**first["Metric"], "Period": first["Period"], "Statistic": first["Stat"], **rest})


provisioners._cw_metric_alarm_record = record
provisioners._RESOURCE_HANDLERS["AWS::CloudWatch::CompositeAlarm"] = {
    "create": create_composite,
    "update": update_composite,
    "delete": delete_composite,
}
sys.exit(main())
