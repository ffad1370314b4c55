### Why a reminder is due or is not sent, as commands tell it.

reminder-why-before = Days left until the instalment is due: { $days }.
reminder-why-due = The instalment is due today.
reminder-why-after = Days since the instalment was due: { $days }.
reminder-why-ended = The term to pay in has run out.
reminder-why-paid = The instalment is paid.
reminder-why-taken-back = A payment that was noted was taken back.
reminder-why-unreachable = The person has blocked the bot; staff are told to phone.
reminder-why-payment-reported = A payment was reported and staff are checking it.
reminder-why-switched-off = The person has switched such reminders off.
reminder-why-planned-before = This reminder was planned before.
reminder-why-nobody-linked = Nobody is linked to the policy.
reminder-why-declaration = A turnover is to be declared.
reminder-why-document = A document was asked for.
reminder-why-term = A term of a case is near its end or over.
reminder-why-notice = A notice was begun and not sent.
reminder-why-settled = There is nothing left to remind of.
reminder-why-superseded = A later reminder of the same is sent.
reminder-why-not-linked = The person is no longer linked to the policy.
