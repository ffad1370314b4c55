### Clauses of the rules: one and several.

clause-one = cl. { $list }
clause-many = cls. { $list }
clause-one-of-rules = cl. { $list } of the rules
clause-many-of-rules = cls. { $list } of the rules
