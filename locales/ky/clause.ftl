### Эрежелердин пункттары: бирөө жана бир нечеси.

clause-one = { $list }‑пункт
clause-many = { $list }‑пункттар
clause-one-of-rules = эрежелердин { $list }‑пункту
clause-many-of-rules = эрежелердин { $list }‑пункттары
