screening-level-favourable = Favourable
screening-level-attention = Attention
screening-level-not-enough-data = Not enough data
screening-level-specialist = Needs a specialist
screening-level-high-risk = High risk

screening-reason-confirmed-binding-hit = A specialist confirmed that the buyer is on a binding list: { $detail }.
screening-reason-strong-hit = The name is very close to a list entry: { $detail }. A specialist will compare the details.
screening-reason-review-hit = The name resembles a list entry: { $detail }. A specialist will compare the details.
screening-reason-country-not-classified = The country has no risk category; a specialist will look at it.
screening-reason-country-unknown = The country is not in the table of risk categories; a specialist will look at it.
screening-reason-no-lists = No sanctions list is loaded, so the name was not compared with any real one.
screening-reason-national-list-missing = “{ $detail }” was not available; the name was not compared with it.
screening-reason-list-old = The list “{ $detail }” is older than allowed; the check must be repeated on a newer one.
screening-reason-country-high = Country risk category { $detail } of 7.
screening-reason-country-low = Country risk category: { $detail }.
screening-reason-identifier-bad = The number { $detail } does not look like one of this country. Please check it.
screening-reason-identifier-missing = No registration number was given: the buyer was looked for by name only.
screening-reason-identifier-unchecked = We have no rules to check the number { $detail } of this country.
screening-reason-identifier-good = The number { $detail } looks valid. That does not prove that the firm exists.
screening-reason-confirmed-informative-hit = A specialist confirmed that the buyer is on an informative list; an underwriter decides what that means.
screening-reason-to-compare = A specialist has to compare the details; until then nothing is concluded.
screening-reason-hits-cleared = A specialist compared the details and found nothing in the way.
screening-reason-delays-long = The exporter says that the buyer paid more than 30 days late.
screening-reason-delays-short = The exporter says that the buyer paid up to 30 days late.
screening-reason-delays-none = The exporter says that the buyer paid in time.
screening-reason-trade-new = The exporter has not traded with this buyer before.
screening-reason-trade-known = The exporter has traded with this buyer before.
screening-reason-terms-long = Payment is deferred for more than 180 days.
screening-reason-no-hit = No match was found in the loaded lists.

screening-notice-no-lists = No sanctions list is loaded; only invented sample entries were searched.
screening-notice-list-missing = { $title }: not available, so not compared.
screening-notice-list-old = { $title }: { $days ->
    [one] { $days } day
   *[other] { $days } days
  } old, older than allowed.
screening-notice-list-undated = { $title }: its date is not known.

screening-not-checked-ownership = Owners and directors of the firm
screening-not-checked-court-and-debt = Court cases and debts
screening-not-checked-creditworthiness = Financial statements and creditworthiness
screening-not-checked-politically-exposed = Politically exposed persons

screening-identifier-looks-valid = Looks valid; this does not prove that the firm exists.
screening-identifier-wrong-length = The length or the characters are not those of this country’s number.
screening-identifier-wrong-check-digit = The check digit does not fit: there may be a slip of the keyboard.
screening-identifier-unknown-rules = There are no rules for this country’s number.

screening-for-identifier-equal = the identifier is the same
screening-for-same-words = all words are the same
screening-for-most-words = most words are the same
screening-for-rare-word = a rare word is the same
screening-for-patronymic-same = the patronymic is the same
screening-for-country-same = the country is the same

screening-against-identifier-different = the identifier is another one
screening-against-country-different = the country is another one
screening-against-kind-different = one is a person, the other is not
screening-against-words-differ = some words differ
screening-against-words-missing = one name has more words
screening-against-patronymic-different = the patronymic is another one
screening-against-number-different = the number in the name is another one
screening-against-form-different = the legal form is another one

screening-list-updated = { $list }: { $entries ->
    [one] { $entries } record
   *[other] { $entries } records
  }, { $added } new, { $removed } removed, { $changed } changed.
screening-list-left-out-no-name = Left out, without a name: { $count }.
screening-list-left-out-alias-without-record = Left out, aliases without a record: { $count }.
screening-list-left-out-damaged-alias = Left out, empty aliases: { $count }.
screening-list-unchanged = { $list }: unchanged.
screening-list-failed = { $list }: { $why }; the list in force stays.
screening-list-refused = { $list }: { $why }; the list in force stays.
screening-list-status = { $list }: { $entries ->
    [one] { $entries } record
   *[other] { $entries } records
  }, dated { $as-of }, checked { $checked }
screening-list-absent = { $list }: not loaded.
screening-no-addresses = No list has an address. Name them in { $file }.
