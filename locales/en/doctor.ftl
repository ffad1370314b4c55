### What `exportbot doctor` says of each setting.

doctor-level-ok = ok
doctor-level-note = note
doctor-level-warning = WARNING
doctor-level-blocks = BLOCKS

doctor-bad-setting = { $why }
doctor-token-missing = not set: put in the token that Telegram's BotFather gave
doctor-token-good = Telegram knows the bot as @{ $username }
doctor-token-refused = Telegram refuses it ({ $reason }): take the current token from BotFather
doctor-telegram-away = { $address } cannot be reached ({ $reason }): the token and the staff group were not checked
doctor-database-good = it answers and its schema is current
doctor-database-missing = { $file } does not exist yet: run `exportbot migrate`
doctor-database-bad = { $why }
doctor-disk-good = { $file } is on a disk that outlives a restart, as far as can be seen
doctor-disk-lost = { $file } IS ON A DISK ({ $disk }) THAT A RESTART ERASES, AND EVERY CASE WITH IT: mount a volume there, or use PostgreSQL
doctor-receipt-key-set = { $count ->
    [one] one key signs receipts
   *[other] { $count } keys of receipts, the first of them signs
}
doctor-receipt-key-file = not set: receipts are signed with the key in { $file }, made at the first start; keep it with the backups, and let all processes have the same
doctor-keys-none = not set: names, numbers and files' names are stored in plain text
doctor-keys-set = { $count ->
    [one] personal data is encrypted with one key
   *[other] personal data is encrypted with the first of { $count } keys, the others only read
}
doctor-staff-none = not set: nobody is told of new cases in Telegram; the queue table holds them all the same
doctor-officers-good = { $count } registered, an administrator and compliance among them
doctor-officers-no-admin = no officer is registered as admin: the list of officers can be changed by `exportbot officers` only
doctor-officers-no-compliance = no officer is registered as compliance: of the staff only a head may judge matches with lists
doctor-staff-away = the bot is not in that group, or it does not exist ({ $reason })
doctor-staff-not-forum = that group has no topics: turn them on in its settings, since each case gets one
doctor-staff-no-topics = the bot may not manage topics there: make it an administrator with that right
doctor-staff-no-pins = the bot may not pin messages there: a case's card works, but does not stay on top
doctor-staff-good = the bot may manage topics and pin messages there
doctor-detail-full = full: names, texts and files of a case enter the staff group, and stay on Telegram's servers
doctor-detail-reference = reference: only number, kind, product, language, times and counters enter the staff group
doctor-webhook-none = not set: Telegram is served by `exportbot polling`; `exportbot web` does not start
doctor-webhook-no-secret = must be set together with WEBHOOK_URL: without it anybody who finds the address can write as anybody
doctor-webhook-good = `exportbot web` listens on { $host }:{ $port }, Telegram calls { $address }
doctor-scanner-none = not set: files are kept without a look for viruses, and staff see so on each card
doctor-scanner-away = the scanner does not answer ({ $reason }): files wait for it, none is lost
doctor-scanner-good = files are scanned by { $version }
doctor-uploads-none = neither it nor WEBHOOK_URL is set: no link to the upload page is offered, and files over 20 MB cannot come
doctor-uploads-good = people may send files up to { $megabytes } MB by { $address }/upload, each link lasts { $hours } hours
doctor-store = documents are kept in { $place }
doctor-office = { $hours } on business days, { $zone }
doctor-contacts = people are shown { $email } and { $phone }
doctor-tariff-none = none: without an own tariff the chat names a price only with PREMIUM_REFERENCE=on
doctor-tariff-bad = the tariff cannot be used ({ $why })
doctor-tariff-future = none of the { $count } versions is in force yet
doctor-tariff-good = version { $version } is in force, since { $day }
doctor-reference-off = off: the chat names no price by a foreign public tariff, the question goes to a specialist
doctor-reference-on = on: where the own tariff has no price, the chat answers by a foreign public tariff and says so in its first line
doctor-rates-none = no rates of exchange in { $folder } yet: a worker fetches them
doctor-rates-bad = a file of rates cannot be read ({ $why })
doctor-rates-good = the newest rates of exchange are of { $day }, in force
doctor-rates-old = the newest rates of exchange are of { $day }, { $days } days old: answers say so; is a worker running, and can it reach the feed?
doctor-claim-form-none = not set: who files a claim is told to ask a specialist for the form
doctor-claim-form-good = who files a claim gets the form from { $form }
doctor-ready = Ready to start.
doctor-not-ready = { $count ->
    [one] Not ready: one setting blocks the start.
   *[other] Not ready: { $count } settings block the start.
}
doctor-lists-good = { $count } sanctions lists are loaded and young enough.
doctor-lists-no-lists = No sanctions list is loaded in { $folder }: every check of a buyer says “not enough data”. Run `exportbot watchlists load` or `update`.
doctor-lists-list-missing = { $title }: not loaded, or not readable; checks of the users who need it say “not enough data”.
doctor-lists-list-old = { $title }: { $days } days old, older than allowed; every check says so.
doctor-lists-list-undated = { $title }: its date is not known.
doctor-lists-bad = { $why }; checks of buyers cannot be made until it is put right.
doctor-screening-good = checks of buyers ask { $address } too, in its collection “{ $scope }”; it answers
doctor-screening-away = { $address }, collection “{ $scope }”: { $reason }. Until it answers, every check says that it was not asked.
