"""How products are named to people."""

from locales.texts import ChatLanguage, texts


def product_button(language: ChatLanguage, product: str) -> str:
    """A product's name where room is scarce."""
    return texts(language)(f"product-short-{product.replace('_', '-')}")


def product_name(language: ChatLanguage, product: str) -> str:
    """A product's full name, without HTML."""
    return texts(language)(f"products-{product}-name")
