"""b24pysdk, the vendor's; it knows no address but https://DOMAIN/rest/…"""

from urllib.parse import urlsplit

from b24pysdk import BitrixApp, BitrixToken, BitrixWebhook
from playing import WANTED, WRITE, WRITTEN, Job, play


class B24PySDK:
    """The client with its wrappers of methods."""

    def __init__(self, job: Job) -> None:
        parts = urlsplit(job.url)
        if job.tokens:
            app = BitrixApp(
                client_id=job.tokens["client_id"], client_secret=job.tokens["client_secret"]
            )
            self.token = BitrixToken(
                domain=parts.netloc,
                auth_token=job.tokens["access_token"],
                refresh_token=job.tokens["refresh_token"],
                bitrix_app=app,
            )
        else:
            code = parts.path.removeprefix("/rest/").strip("/")
            self.token = BitrixWebhook(domain=parts.netloc, webhook_token=code)
        self.client = self.token.get_client()

    def read(self) -> object:
        """Read an item."""
        item = self.client.crm.item
        return item.get(entity_type_id=WANTED["entityTypeId"], bitrix_id=WANTED["id"]).result

    def write(self) -> object:
        """Add a deal."""
        return self.client.crm.deal.add(**WRITTEN).result

    def batch(self) -> list[object]:
        """Add three deals."""
        commands = {str(number): (WRITE, WRITTEN) for number in range(3)}
        results = self.token.call_batch(commands)["result"]["result"]
        return list(results.values()) if isinstance(results, dict) else results

    def close(self) -> None:
        """There is nothing to close: each call has a connection of its own."""


if __name__ == "__main__":
    play(B24PySDK)
