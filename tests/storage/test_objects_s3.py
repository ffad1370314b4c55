"""The object store on S3, against a local server that speaks its protocol."""

import threading
from collections.abc import Iterator
from io import BytesIO

import pytest
from moto.moto_server.werkzeug_app import create_backend_app
from werkzeug.serving import make_server

from storage.objects import Absent, Objects, StoreFailed, open_objects
from tests.storage.test_objects import CONTENT, read

BUCKET = "sample-documents"


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A local S3 with one bucket; the usual variables point there."""
    server = make_server("127.0.0.1", 0, create_backend_app("s3"), threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    for name, value in {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_port}",
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "sample",
        "AWS_SECRET_ACCESS_KEY": "sample",
        "AWS_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    make_bucket(server.server_port)
    yield f"s3://{BUCKET}/papers"
    server.shutdown()
    thread.join()


def make_bucket(port: int) -> None:
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("PUT", f"/{BUCKET}")
    assert connection.getresponse().status == 200
    connection.close()


@pytest.fixture
def objects(s3: str) -> Objects:
    return open_objects(s3)


async def test_a_key_is_written_once(objects: Objects) -> None:
    assert await objects.put("incoming/a", BytesIO(CONTENT))
    assert not await objects.put("incoming/a", BytesIO(b"another"))
    assert await read(objects, "incoming/a") == CONTENT
    await objects.delete("incoming/a")
    await objects.delete("incoming/a")
    with pytest.raises(Absent):
        await read(objects, "incoming/a")


async def test_a_store_that_is_gone_fails_and_says_so(
    monkeypatch: pytest.MonkeyPatch, s3: str
) -> None:
    other = open_objects("s3://no-such-bucket")
    with pytest.raises(StoreFailed):
        await other.put("a", BytesIO(b"x"))
