### Пункты правил: один и несколько.

clause-one = п. { $list }
clause-many = пп. { $list }
clause-one-of-rules = п. { $list } правил
clause-many-of-rules = пп. { $list } правил
