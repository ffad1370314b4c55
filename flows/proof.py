"""The button that brings a receipt, under a notice and on the card of a case."""

from flows import kit
from gateway.unit import current_unit
from services.proof.receipts import send_for


async def send(target: str) -> None:
    """Put a receipt on its way: `target` is a case's number or a batch's id."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    known = await unit.commit(lambda tx: send_for(tx, unit.now, person, target))
    kit.toast("proof-on-its-way" if known else "proof-strange")
