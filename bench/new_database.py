"""Make an empty PostgreSQL database: arguments are the socket's folder and a name."""

import asyncio
import sys

import asyncpg


async def main(socket: str, name: str) -> None:
    """Create the database."""
    connection = await asyncpg.connect(host=socket, user="postgres", database="postgres")
    try:
        await connection.execute(f'CREATE DATABASE "{name}"')
    finally:
        await connection.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
