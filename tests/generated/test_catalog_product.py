# Generated from spec/catalog/product: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("catalog_product")


def test_catalog__product__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__add_1"],
        wire.client.catalog.product.add,
        wire.async_client.catalog.product.add,
        fields={
            "iblockId": 23,
            "name": "Product",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Product",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "EUR",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__add_2"],
        wire.client.catalog.product.add,
        wire.async_client.catalog.product.add,
        fields={
            "iblockId": 23,
            "name": "Product",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Product",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "EUR",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__delete_1"],
        wire.client.catalog.product.delete,
        wire.async_client.catalog.product.delete,
        id=1242,
    )


def test_catalog__product__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__delete_2"],
        wire.client.catalog.product.delete,
        wire.async_client.catalog.product.delete,
        id=1242,
    )


def test_catalog__product__download_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__download_1"],
        wire.client.catalog.product.download,
        wire.async_client.catalog.product.download,
        fields={"fileId": 6439, "productId": 1243, "fieldName": "detailPicture"},
    )


def test_catalog__product__download_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__download_2"],
        wire.client.catalog.product.download,
        wire.async_client.catalog.product.download,
        fields={"fileId": 6439, "productId": 1243, "fieldName": "detailPicture"},
    )


def test_catalog__product__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__get_1"],
        wire.client.catalog.product.get,
        wire.async_client.catalog.product.get,
        id=1243,
    )


def test_catalog__product__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__get_2"],
        wire.client.catalog.product.get,
        wire.async_client.catalog.product.get,
        id=1243,
    )


def test_catalog__product__get_fields_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__get_fields_by_filter_1"],
        wire.client.catalog.product.get_fields_by_filter,
        wire.async_client.catalog.product.get_fields_by_filter,
        filter={"iblockId": 23},
    )


def test_catalog__product__get_fields_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__get_fields_by_filter_2"],
        wire.client.catalog.product.get_fields_by_filter,
        wire.async_client.catalog.product.get_fields_by_filter,
        filter={"iblockId": 23},
    )


def test_catalog__product__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__list_1"],
        wire.client.catalog.product.list,
        wire.async_client.catalog.product.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "barcodeMulti",
            "bundle",
            "canBuyZero",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "height",
            "iblockSectionId",
            "length",
            "measure",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "purchasingCurrency",
            "purchasingPrice",
            "quantity",
            "quantityReserved",
            "quantityTrace",
            "recurSchemeLength",
            "recurSchemeType",
            "sort",
            "subscribe",
            "timestampX",
            "trialPriceId",
            "type",
            "vatId",
            "vatIncluded",
            "weight",
            "width",
            "withoutOrder",
            "xmlId",
            "property258",
            "property259",
        ],
        filter={"iblockId": 23, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__list_2"],
        wire.client.catalog.product.list,
        wire.async_client.catalog.product.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "barcodeMulti",
            "bundle",
            "canBuyZero",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "height",
            "iblockSectionId",
            "length",
            "measure",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "purchasingCurrency",
            "purchasingPrice",
            "quantity",
            "quantityReserved",
            "quantityTrace",
            "recurSchemeLength",
            "recurSchemeType",
            "sort",
            "subscribe",
            "timestampX",
            "trialPriceId",
            "type",
            "vatId",
            "vatIncluded",
            "weight",
            "width",
            "withoutOrder",
            "xmlId",
            "property258",
            "property259",
        ],
        filter={"iblockId": 23, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__update_1"],
        wire.client.catalog.product.update,
        wire.async_client.catalog.product.update,
        id=1267,
        fields={
            "name": "Product",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Tovar",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "EUR",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "1243",
            "property258": {"value": "test", "valueId": 9816},
            "property259": [
                {"value": "test1", "valueId": 9817},
                {"value": "test2", "valueId": 9818},
            ],
        },
    )


def test_catalog__product__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__update_2"],
        wire.client.catalog.product.update,
        wire.async_client.catalog.product.update,
        id=1267,
        fields={
            "name": "Product",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Tovar",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "EUR",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "1243",
            "property258": {"value": "test", "valueId": 9816},
            "property259": [
                {"value": "test1", "valueId": 9817},
                {"value": "test2", "valueId": 9818},
            ],
        },
    )


def test_catalog__product__offer__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__offer__add_1"],
        wire.client.catalog.product.offer.add,
        wire.async_client.catalog.product.offer.add,
        fields={
            "iblockId": 24,
            "name": "Product Variation",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Tovar",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "",
            "parentId": 1275,
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__offer__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__offer__add_2"],
        wire.client.catalog.product.offer.add,
        wire.async_client.catalog.product.offer.add,
        fields={
            "iblockId": 24,
            "name": "Product Variation",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Tovar",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "",
            "parentId": 1275,
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__offer__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__offer__add_3"],
        wire.client.catalog.product.offer.add,
        wire.async_client.catalog.product.offer.add,
        fields={
            "iblockId": 24,
            "name": "Product Variation",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Tovar",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "",
            "parentId": 1275,
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__offer__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__offer__delete_1"],
        wire.client.catalog.product.offer.delete,
        wire.async_client.catalog.product.offer.delete,
        id=1285,
    )


def test_catalog__product__offer__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__offer__delete_2"],
        wire.client.catalog.product.offer.delete,
        wire.async_client.catalog.product.offer.delete,
        id=1285,
    )


def test_catalog__product__offer__download_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__offer__download_1"],
        wire.client.catalog.product.offer.download,
        wire.async_client.catalog.product.offer.download,
        fields={"fileId": 6538, "productId": 1286, "fieldName": "detailPicture"},
    )


def test_catalog__product__offer__download_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__offer__download_2"],
        wire.client.catalog.product.offer.download,
        wire.async_client.catalog.product.offer.download,
        fields={"fileId": 6538, "productId": 1286, "fieldName": "detailPicture"},
    )


def test_catalog__product__offer__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__offer__get_1"],
        wire.client.catalog.product.offer.get,
        wire.async_client.catalog.product.offer.get,
        id=1286,
    )


def test_catalog__product__offer__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__offer__get_2"],
        wire.client.catalog.product.offer.get,
        wire.async_client.catalog.product.offer.get,
        id=1286,
    )


def test_catalog__product__offer__get_fields_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__offer__get_fields_by_filter_1"],
        wire.client.catalog.product.offer.get_fields_by_filter,
        wire.async_client.catalog.product.offer.get_fields_by_filter,
        filter={"iblockId": 24},
    )


def test_catalog__product__offer__get_fields_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__offer__get_fields_by_filter_2"],
        wire.client.catalog.product.offer.get_fields_by_filter,
        wire.async_client.catalog.product.offer.get_fields_by_filter,
        filter={"iblockId": 24},
    )


def test_catalog__product__offer__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__offer__list_1"],
        wire.client.catalog.product.offer.list,
        wire.async_client.catalog.product.offer.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "barcodeMulti",
            "bundle",
            "canBuyZero",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "height",
            "iblockSectionId",
            "length",
            "measure",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "purchasingCurrency",
            "purchasingPrice",
            "quantity",
            "quantityReserved",
            "quantityTrace",
            "recurSchemeLength",
            "recurSchemeType",
            "sort",
            "subscribe",
            "timestampX",
            "trialPriceId",
            "type",
            "vatId",
            "vatIncluded",
            "weight",
            "width",
            "withoutOrder",
            "xmlId",
            "parentId",
            "property258",
            "property259",
        ],
        filter={"iblockId": 24, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__offer__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__offer__list_2"],
        wire.client.catalog.product.offer.list,
        wire.async_client.catalog.product.offer.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "barcodeMulti",
            "bundle",
            "canBuyZero",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "height",
            "iblockSectionId",
            "length",
            "measure",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "purchasingCurrency",
            "purchasingPrice",
            "quantity",
            "quantityReserved",
            "quantityTrace",
            "recurSchemeLength",
            "recurSchemeType",
            "sort",
            "subscribe",
            "timestampX",
            "trialPriceId",
            "type",
            "vatId",
            "vatIncluded",
            "weight",
            "width",
            "withoutOrder",
            "xmlId",
            "parentId",
            "property258",
            "property259",
        ],
        filter={"iblockId": 24, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__offer__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__offer__update_1"],
        wire.client.catalog.product.offer.update,
        wire.async_client.catalog.product.offer.update,
        id=1286,
        fields={
            "iblockId": 24,
            "name": "Product Variation",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Product",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElFTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "1286",
            "property261": {"value": "test", "valueId": 9868},
            "property262": [
                {"value": "test1", "valueId": 9869},
                {"value": "test2", "valueId": 9870},
            ],
        },
    )


def test_catalog__product__offer__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__offer__update_2"],
        wire.client.catalog.product.offer.update,
        wire.async_client.catalog.product.offer.update,
        id=1286,
        fields={
            "iblockId": 24,
            "name": "Product Variation",
            "active": "Y",
            "barcodeMulti": "Y",
            "canBuyZero": "Y",
            "code": "Product",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElFTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "quantityReserved": 1,
            "quantityTrace": "Y",
            "recurSchemeLength": 1,
            "recurSchemeType": "D",
            "sort": 100,
            "subscribe": "Y",
            "trialPriceId": 175,
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "withoutOrder": "Y",
            "xmlId": "1286",
            "property261": {"value": "test", "valueId": 9868},
            "property262": [
                {"value": "test1", "valueId": 9869},
                {"value": "test2", "valueId": 9870},
            ],
        },
    )


def test_catalog__product__service__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__service__add_1"],
        wire.client.catalog.product.service.add,
        wire.async_client.catalog.product.service.add,
        fields={
            "iblockId": 23,
            "name": "Service",
            "active": "Y",
            "code": "service",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "iblockSectionId": 47,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "sort": 100,
            "vatId": 1,
            "vatIncluded": "Y",
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__service__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__service__add_2"],
        wire.client.catalog.product.service.add,
        wire.async_client.catalog.product.service.add,
        fields={
            "iblockId": 23,
            "name": "Service",
            "active": "Y",
            "code": "service",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "iblockSectionId": 47,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "sort": 100,
            "vatId": 1,
            "vatIncluded": "Y",
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__service__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__service__add_3"],
        wire.client.catalog.product.service.add,
        wire.async_client.catalog.product.service.add,
        fields={
            "iblockId": 23,
            "name": "Service",
            "active": "Y",
            "code": "service",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "iblockSectionId": 47,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "sort": 100,
            "vatId": 1,
            "vatIncluded": "Y",
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__service__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__service__delete_1"],
        wire.client.catalog.product.service.delete,
        wire.async_client.catalog.product.service.delete,
        id=1264,
    )


def test_catalog__product__service__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__service__delete_2"],
        wire.client.catalog.product.service.delete,
        wire.async_client.catalog.product.service.delete,
        id=1264,
    )


def test_catalog__product__service__download_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__service__download_1"],
        wire.client.catalog.product.service.download,
        wire.async_client.catalog.product.service.download,
        fields={"fileId": 6497, "productId": 1265, "fieldName": "detailPicture"},
    )


def test_catalog__product__service__download_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__service__download_2"],
        wire.client.catalog.product.service.download,
        wire.async_client.catalog.product.service.download,
        fields={"fileId": 6497, "productId": 1265, "fieldName": "detailPicture"},
    )


def test_catalog__product__service__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__service__get_1"],
        wire.client.catalog.product.service.get,
        wire.async_client.catalog.product.service.get,
        id=1265,
    )


def test_catalog__product__service__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__service__get_2"],
        wire.client.catalog.product.service.get,
        wire.async_client.catalog.product.service.get,
        id=1265,
    )


def test_catalog__product__service__get_fields_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__service__get_fields_by_filter_1"],
        wire.client.catalog.product.service.get_fields_by_filter,
        wire.async_client.catalog.product.service.get_fields_by_filter,
        filter={"iblockId": 14},
    )


def test_catalog__product__service__get_fields_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__service__get_fields_by_filter_2"],
        wire.client.catalog.product.service.get_fields_by_filter,
        wire.async_client.catalog.product.service.get_fields_by_filter,
        filter={"iblockId": 14},
    )


def test_catalog__product__service__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__service__list_1"],
        wire.client.catalog.product.service.list,
        wire.async_client.catalog.product.service.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "bundle",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "iblockSectionId",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "sort",
            "timestampX",
            "type",
            "vatId",
            "vatIncluded",
            "xmlId",
            "property94",
            "property95",
        ],
        filter={"iblockId": 23, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__service__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__service__list_2"],
        wire.client.catalog.product.service.list,
        wire.async_client.catalog.product.service.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "bundle",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "iblockSectionId",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "sort",
            "timestampX",
            "type",
            "vatId",
            "vatIncluded",
            "xmlId",
            "property94",
            "property95",
        ],
        filter={"iblockId": 23, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__service__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__service__update_1"],
        wire.client.catalog.product.service.update,
        wire.async_client.catalog.product.service.update,
        id=1265,
        fields={
            "name": "Service",
            "active": "Y",
            "code": "service",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "iblockSectionId": 47,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "sort": 100,
            "vatId": 1,
            "vatIncluded": "Y",
            "xmlId": "216",
            "property258": {"value": "test", "valueId": 9809},
            "property259": [
                {"value": "test1", "valueId": 9810},
                {"value": "test2", "valueId": 9811},
            ],
        },
    )


def test_catalog__product__service__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__service__update_2"],
        wire.client.catalog.product.service.update,
        wire.async_client.catalog.product.service.update,
        id=1265,
        fields={
            "name": "Service",
            "active": "Y",
            "code": "service",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "iblockSectionId": 47,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "sort": 100,
            "vatId": 1,
            "vatIncluded": "Y",
            "xmlId": "216",
            "property258": {"value": "test", "valueId": 9809},
            "property259": [
                {"value": "test1", "valueId": 9810},
                {"value": "test2", "valueId": 9811},
            ],
        },
    )


def test_catalog__product__sku__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__sku__add_1"],
        wire.client.catalog.product.sku.add,
        wire.async_client.catalog.product.sku.add,
        fields={
            "iblockId": 23,
            "name": "Parent Product",
            "active": "Y",
            "canBuyZero": "Y",
            "code": "product_sku",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "sort": 100,
            "subscribe": "Y",
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__sku__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__sku__add_2"],
        wire.client.catalog.product.sku.add,
        wire.async_client.catalog.product.sku.add,
        fields={
            "iblockId": 23,
            "name": "Parent Product",
            "active": "Y",
            "canBuyZero": "Y",
            "code": "product_sku",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "sort": 100,
            "subscribe": "Y",
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__sku__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__sku__add_3"],
        wire.client.catalog.product.sku.add,
        wire.async_client.catalog.product.sku.add,
        fields={
            "iblockId": 23,
            "name": "Parent Product",
            "active": "Y",
            "canBuyZero": "Y",
            "code": "product_sku",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "sort": 100,
            "subscribe": "Y",
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "xmlId": "",
            "property258": "test",
            "property259": ["test1", "test2"],
        },
    )


def test_catalog__product__sku__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__sku__delete_1"],
        wire.client.catalog.product.sku.delete,
        wire.async_client.catalog.product.sku.delete,
        id=1288,
    )


def test_catalog__product__sku__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__sku__delete_2"],
        wire.client.catalog.product.sku.delete,
        wire.async_client.catalog.product.sku.delete,
        id=1288,
    )


def test_catalog__product__sku__download_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__sku__download_1"],
        wire.client.catalog.product.sku.download,
        wire.async_client.catalog.product.sku.download,
        fields={"fileId": 6546, "productId": 1289, "fieldName": "detailPicture"},
    )


def test_catalog__product__sku__download_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__sku__download_2"],
        wire.client.catalog.product.sku.download,
        wire.async_client.catalog.product.sku.download,
        fields={"fileId": 6546, "productId": 1289, "fieldName": "detailPicture"},
    )


def test_catalog__product__sku__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__sku__get_1"],
        wire.client.catalog.product.sku.get,
        wire.async_client.catalog.product.sku.get,
        id=1289,
    )


def test_catalog__product__sku__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__sku__get_2"],
        wire.client.catalog.product.sku.get,
        wire.async_client.catalog.product.sku.get,
        id=1289,
    )


def test_catalog__product__sku__get_fields_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__sku__get_fields_by_filter_1"],
        wire.client.catalog.product.sku.get_fields_by_filter,
        wire.async_client.catalog.product.sku.get_fields_by_filter,
        filter={"iblockId": 23},
    )


def test_catalog__product__sku__get_fields_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__sku__get_fields_by_filter_2"],
        wire.client.catalog.product.sku.get_fields_by_filter,
        wire.async_client.catalog.product.sku.get_fields_by_filter,
        filter={"iblockId": 23},
    )


def test_catalog__product__sku__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__sku__list_1"],
        wire.client.catalog.product.sku.list,
        wire.async_client.catalog.product.sku.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "bundle",
            "canBuyZero",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "height",
            "iblockSectionId",
            "length",
            "measure",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "purchasingCurrency",
            "purchasingPrice",
            "quantity",
            "sort",
            "subscribe",
            "timestampX",
            "type",
            "vatId",
            "vatIncluded",
            "weight",
            "width",
            "xmlId",
            "property258",
            "property259",
        ],
        filter={"iblockId": 23, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__sku__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__sku__list_2"],
        wire.client.catalog.product.sku.list,
        wire.async_client.catalog.product.sku.list,
        select=[
            "id",
            "iblockId",
            "name",
            "active",
            "available",
            "bundle",
            "canBuyZero",
            "code",
            "createdBy",
            "dateActiveFrom",
            "dateActiveTo",
            "dateCreate",
            "detailPicture",
            "detailText",
            "detailTextType",
            "height",
            "iblockSectionId",
            "length",
            "measure",
            "modifiedBy",
            "previewPicture",
            "previewText",
            "previewTextType",
            "purchasingCurrency",
            "purchasingPrice",
            "quantity",
            "sort",
            "subscribe",
            "timestampX",
            "type",
            "vatId",
            "vatIncluded",
            "weight",
            "width",
            "xmlId",
            "property258",
            "property259",
        ],
        filter={"iblockId": 23, ">id": 10, "vatId": [1, 2]},
        order={"id": "desc"},
    )


def test_catalog__product__sku__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["catalog__product__sku__update_1"],
        wire.client.catalog.product.sku.update,
        wire.async_client.catalog.product.sku.update,
        id=1291,
        fields={
            "name": "Main Product",
            "active": "Y",
            "canBuyZero": "Y",
            "code": "product_sku",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "sort": 100,
            "subscribe": "Y",
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "xmlId": "1291",
            "property258": {"value": "test", "valueId": 9883},
            "property259": [
                {"value": "test1", "valueId": 9884},
                {"value": "test2", "valueId": 9885},
            ],
        },
    )


def test_catalog__product__sku__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["catalog__product__sku__update_2"],
        wire.client.catalog.product.sku.update,
        wire.async_client.catalog.product.sku.update,
        id=1291,
        fields={
            "name": "Main Product",
            "active": "Y",
            "canBuyZero": "Y",
            "code": "product_sku",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "sort": 100,
            "subscribe": "Y",
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "xmlId": "1291",
            "property258": {"value": "test", "valueId": 9883},
            "property259": [
                {"value": "test1", "valueId": 9884},
                {"value": "test2", "valueId": 9885},
            ],
        },
    )


def test_catalog__product__sku__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["catalog__product__sku__update_3"],
        wire.client.catalog.product.sku.update,
        wire.async_client.catalog.product.sku.update,
        id=1291,
        fields={
            "name": "Main Product",
            "active": "Y",
            "canBuyZero": "Y",
            "code": "product_sku",
            "createdBy": 1,
            "dateActiveFrom": "2024-05-28T10:00:00",
            "dateActiveTo": "2024-05-29T10:00:00",
            "dateCreate": "2024-05-27T10:00:00",
            "detailPicture": {
                "fileData": [
                    "detailPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "detailText": "",
            "detailTextType": "text",
            "height": 100,
            "iblockSectionId": 47,
            "length": 100,
            "measure": 5,
            "modifiedBy": 1,
            "previewPicture": {
                "fileData": [
                    "previewPicture.png",
                    "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF\u00adTkSuQmCCiVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BM\u00adVEX37ff////58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7E\u00adAAAOxAGVKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCoc\u00adSfQFGKP3+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA\u00ad/q2TwrXZib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt\u00ad3qSQtwdJSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+2\u00ad8tICq4rTqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQ\u00adEFhV3CCNTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKr\u00adihqje7Y9iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guv\u00adayybW1i3Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWt\u00adJSyP21r+FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0h\u00adPtw86hMX99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
                ]
            },
            "previewText": "",
            "previewTextType": "text",
            "purchasingCurrency": "USD",
            "purchasingPrice": 1000,
            "quantity": 10,
            "sort": 100,
            "subscribe": "Y",
            "vatId": 1,
            "vatIncluded": "Y",
            "weight": 100,
            "width": 100,
            "xmlId": "1291",
            "property258": {"value": "test", "valueId": 9883},
            "property259": [
                {"value": "test1", "valueId": 9884},
                {"value": "test2", "valueId": 9885},
            ],
        },
    )
