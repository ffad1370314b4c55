"""All that lasts: tables, migrations, read and write units, repositories, documents."""
