### Why an operation of the desk was not done, for commands.

desk-no-case = there is no such case
desk-not-allowed = not in this person's role: { $action }
desk-taken-by-colleague = the case is taken by { $name }
desk-not-yours = the case is not this officer's
desk-already-theirs = the case is already with { $name }, or it went to somebody else just now
desk-no-such-officer = { $name } is no officer of the list
desk-canned-none = there is no ready answer { $name } in the language of the case; there is one in: { $languages }
desk-canned-lacks = the ready answer { $name } cannot be filled: this case has no value for { $hole }
desk-status-refused = that status cannot follow { $status }; allowed: { $choices }
desk-status-lacks-reason = { $status } needs its reasons, which the exporter reads
desk-status-lacks-day = { $status } counts from a day between the registration of the case and today
desk-no-iban-here = an account number is sent by an answer, which a second person reads
desk-has-ended = the case has ended
desk-not-snoozed = the case was not laid aside
desk-not-closed = only a closed case is opened again
desk-already-blocked = the person is shut out already
desk-not-blocked = the person was not shut out
desk-held-settled = nothing waits for a second person, or it was settled before
desk-held-own = another officer has to agree
