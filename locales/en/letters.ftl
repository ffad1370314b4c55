### Letters to a buyer who is late, to be forwarded.

letter-reminder =
    Dear partners,

    This is a reminder of a payment.
    Buyer: { $buyer }
    Contract: { $contract }
    Amount: { $amount }
    Due date: { $due }

    If the payment has been sent, please let us have a copy of the payment document. If not, please make it within the next few days and tell us the date of payment.

    This reminder does not change the terms of the contract and does not extend the time for payment.

    Yours sincerely,
    { $sender }
letter-demand =
    DEMAND FOR PAYMENT

    To: { $buyer }
    Contract: { $contract }
    Amount outstanding: { $amount }
    Due date: { $due }

    The due date has passed and we have received no payment from you. We demand that you pay the outstanding amount in full and without delay to the account named in the contract, and confirm the date of payment in writing.

    This demand does not change the contract, does not extend the time for payment, is no waiver of our rights and no acknowledgement of any objection of yours. We reserve all rights under the contract and at law.

    { $sender }
