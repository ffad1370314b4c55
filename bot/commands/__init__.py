"""One module per command: `configure(parser)` declares it, `run(args)` answers its exit code."""
