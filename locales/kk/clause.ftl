### Қағидалардың тармақтары: біреуі және бірнешеуі.

clause-one = { $list }‑тармақ
clause-many = { $list }‑тармақтар
clause-one-of-rules = қағидалардың { $list }‑тармағы
clause-many-of-rules = қағидалардың { $list }‑тармақтары
