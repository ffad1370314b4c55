"""Loans: repayment schedules, and the conditions of the Russian-Kyrgyz Development Fund."""

from agency.loans.rkdf import (
    Application,
    Condition,
    EarlyRepayment,
    early_repayment,
    failed_conditions,
    prohibited,
)
from agency.loans.schedule import LimitId, Row, Schedule, ScheduleType, Terms, schedule

__all__ = [
    "Application",
    "Condition",
    "EarlyRepayment",
    "LimitId",
    "Row",
    "Schedule",
    "ScheduleType",
    "Terms",
    "early_repayment",
    "failed_conditions",
    "prohibited",
    "schedule",
]
