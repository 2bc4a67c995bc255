# Generated from spec/sale: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("sale")


def test_sale__basketitem__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketitem__add_1"],
        wire.client.sale.basketitem.add,
        wire.async_client.sale.basketitem.add,
        fields={"orderId": 5147, "quantity": 2, "productId": 6544, "currency": "USD"},
    )


def test_sale__basketitem__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__add_2"],
        wire.client.sale.basketitem.add,
        wire.async_client.sale.basketitem.add,
        fields={"orderId": 5147, "quantity": 2, "productId": 6544, "currency": "USD"},
    )


def test_sale__basketitem__add_catalog_product_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketitem__add_catalog_product_1"],
        wire.client.sale.basketitem.add_catalog_product,
        wire.async_client.sale.basketitem.add_catalog_product,
        fields={"orderId": 5147, "quantity": 1, "productId": 4347, "currency": "USD"},
    )


def test_sale__basketitem__add_catalog_product_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__add_catalog_product_2"],
        wire.client.sale.basketitem.add_catalog_product,
        wire.async_client.sale.basketitem.add_catalog_product,
        fields={"orderId": 5147, "quantity": 1, "productId": 4347, "currency": "USD"},
    )


def test_sale__basketitem__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketitem__delete_1"],
        wire.client.sale.basketitem.delete,
        wire.async_client.sale.basketitem.delete,
        id=6803,
    )


def test_sale__basketitem__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__delete_2"],
        wire.client.sale.basketitem.delete,
        wire.async_client.sale.basketitem.delete,
        id=6803,
    )


def test_sale__basketitem__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketitem__get_1"],
        wire.client.sale.basketitem.get,
        wire.async_client.sale.basketitem.get,
        id=6801,
    )


def test_sale__basketitem__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__get_2"],
        wire.client.sale.basketitem.get,
        wire.async_client.sale.basketitem.get,
        id=6801,
    )


def test_sale__basketitem__get_fields_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale__basketitem__get_fields_1"],
        wire.client.sale.basketitem.get_fields,
        wire.async_client.sale.basketitem.get_fields,
    )


def test_sale__basketitem__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__get_fields_2"],
        wire.client.sale.basketitem.get_fields,
        wire.async_client.sale.basketitem.get_fields,
    )


def test_sale__basketitem__get_fields_catalog_product_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale__basketitem__get_fields_catalog_product_1"],
        wire.client.sale.basketitem.get_fields_catalog_product,
        wire.async_client.sale.basketitem.get_fields_catalog_product,
    )


def test_sale__basketitem__get_fields_catalog_product_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__get_fields_catalog_product_2"],
        wire.client.sale.basketitem.get_fields_catalog_product,
        wire.async_client.sale.basketitem.get_fields_catalog_product,
    )


def test_sale__basketitem__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketitem__list_1"],
        wire.client.sale.basketitem.list,
        wire.async_client.sale.basketitem.list,
        select=["id", "orderId", "productId", "name", "price", "currency"],
        filter={"@orderId": [5147, 5146]},
        order={"id": "desc"},
        start=0,
    )


def test_sale__basketitem__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__list_2"],
        wire.client.sale.basketitem.list,
        wire.async_client.sale.basketitem.list,
        select=["id", "orderId", "productId", "name", "price", "currency"],
        filter={"@orderId": [5147, 5146]},
        order={"id": "desc"},
        start=0,
    )


def test_sale__basketitem__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketitem__update_1"],
        wire.client.sale.basketitem.update,
        wire.async_client.sale.basketitem.update,
        id=6791,
        fields={"quantity": 7, "price": 10, "discountPrice": 990},
    )


def test_sale__basketitem__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__update_2"],
        wire.client.sale.basketitem.update,
        wire.async_client.sale.basketitem.update,
        id=6791,
        fields={"quantity": 7, "price": 10, "discountPrice": 990},
    )


def test_sale__basketitem__update_catalog_product_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketitem__update_catalog_product_1"],
        wire.client.sale.basketitem.update_catalog_product,
        wire.async_client.sale.basketitem.update_catalog_product,
        id=6783,
        fields={"quantity": 4},
    )


def test_sale__basketitem__update_catalog_product_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketitem__update_catalog_product_2"],
        wire.client.sale.basketitem.update_catalog_product,
        wire.async_client.sale.basketitem.update_catalog_product,
        id=6783,
        fields={"quantity": 4},
    )


def test_sale__basketproperties__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketproperties__add_1"],
        wire.client.sale.basketproperties.add,
        wire.async_client.sale.basketproperties.add,
        fields={"basketId": 6806, "name": "Article", "value": "4653-4877", "code": "ARTICUL"},
    )


def test_sale__basketproperties__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketproperties__add_2"],
        wire.client.sale.basketproperties.add,
        wire.async_client.sale.basketproperties.add,
        fields={"basketId": 6806, "name": "Article", "value": "4653-4877", "code": "ARTICUL"},
    )


def test_sale__basketproperties__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketproperties__delete_1"],
        wire.client.sale.basketproperties.delete,
        wire.async_client.sale.basketproperties.delete,
        id=17,
    )


def test_sale__basketproperties__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketproperties__delete_2"],
        wire.client.sale.basketproperties.delete,
        wire.async_client.sale.basketproperties.delete,
        id=17,
    )


def test_sale__basketproperties__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketproperties__get_1"],
        wire.client.sale.basketproperties.get,
        wire.async_client.sale.basketproperties.get,
        id=17,
    )


def test_sale__basketproperties__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketproperties__get_2"],
        wire.client.sale.basketproperties.get,
        wire.async_client.sale.basketproperties.get,
        id=17,
    )


def test_sale__basketproperties__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketproperties__get_fields_1"],
        wire.client.sale.basketproperties.get_fields,
        wire.async_client.sale.basketproperties.get_fields,
    )


def test_sale__basketproperties__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketproperties__get_fields_2"],
        wire.client.sale.basketproperties.get_fields,
        wire.async_client.sale.basketproperties.get_fields,
    )


def test_sale__basketproperties__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketproperties__list_1"],
        wire.client.sale.basketproperties.list,
        wire.async_client.sale.basketproperties.list,
        select=["id", "basketId", "value", "name", "code"],
        filter={"basketId": 6806},
        order={"id": "desc"},
        start=0,
    )


def test_sale__basketproperties__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketproperties__list_2"],
        wire.client.sale.basketproperties.list,
        wire.async_client.sale.basketproperties.list,
        select=["id", "basketId", "value", "name", "code"],
        filter={"basketId": 6806},
        order={"id": "desc"},
        start=0,
    )


def test_sale__basketproperties__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__basketproperties__update_1"],
        wire.client.sale.basketproperties.update,
        wire.async_client.sale.basketproperties.update,
        id=17,
        fields={"name": "Article", "value": "123-456-789", "code": "ARTICUL"},
    )


def test_sale__basketproperties__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__basketproperties__update_2"],
        wire.client.sale.basketproperties.update,
        wire.async_client.sale.basketproperties.update,
        id=17,
        fields={"name": "Article", "value": "123-456-789", "code": "ARTICUL"},
    )


def test_sale__business_value_person_domain__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale__business_value_person_domain__add_1"],
        wire.client.sale.business_value_person_domain.add,
        wire.async_client.sale.business_value_person_domain.add,
        fields={"personTypeId": 3, "domain": "I"},
    )


def test_sale__business_value_person_domain__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__business_value_person_domain__add_2"],
        wire.client.sale.business_value_person_domain.add,
        wire.async_client.sale.business_value_person_domain.add,
        fields={"personTypeId": 3, "domain": "I"},
    )


def test_sale__business_value_person_domain__delete_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__business_value_person_domain__delete_by_filter_1"],
        wire.client.sale.business_value_person_domain.delete_by_filter,
        wire.async_client.sale.business_value_person_domain.delete_by_filter,
        fields={"personTypeId": 3, "domain": "I"},
    )


def test_sale__business_value_person_domain__delete_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__business_value_person_domain__delete_by_filter_2"],
        wire.client.sale.business_value_person_domain.delete_by_filter,
        wire.async_client.sale.business_value_person_domain.delete_by_filter,
        fields={"personTypeId": 3, "domain": "I"},
    )


def test_sale__business_value_person_domain__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__business_value_person_domain__get_fields_1"],
        wire.client.sale.business_value_person_domain.get_fields,
        wire.async_client.sale.business_value_person_domain.get_fields,
    )


def test_sale__business_value_person_domain__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__business_value_person_domain__get_fields_2"],
        wire.client.sale.business_value_person_domain.get_fields,
        wire.async_client.sale.business_value_person_domain.get_fields,
    )


def test_sale__business_value_person_domain__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__business_value_person_domain__list_1"],
        wire.client.sale.business_value_person_domain.list,
        wire.async_client.sale.business_value_person_domain.list,
        select=["personTypeId"],
        filter={"=domain": "I"},
        order={"personTypeId": "DESC"},
        start=0,
    )


def test_sale__business_value_person_domain__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__business_value_person_domain__list_2"],
        wire.client.sale.business_value_person_domain.list,
        wire.async_client.sale.business_value_person_domain.list,
        select=["personTypeId"],
        filter={"=domain": "I"},
        order={"personTypeId": "DESC"},
        start=0,
    )


def test_sale__cashbox__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__add_1"],
        wire.client.sale.cashbox.add,
        wire.async_client.sale.cashbox.add,
        name="Rest-Cash Register",
        rest_code="restcashbox01",
        email="user@example.com",
        ofd="bx_ofdruofd",
        ofd_settings={"OFD_MODE": {"IS_TEST": "N"}},
        number_kkm="123",
        active="Y",
        sort=100,
        settings={
            "AUTH": {"KEYWORD": "top_secret!", "PREFERENCE": "SECOND"},
            "INTERACTION": {"MODE": "ACTIVE"},
        },
    )


def test_sale__cashbox__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__add_2"],
        wire.client.sale.cashbox.add,
        wire.async_client.sale.cashbox.add,
        name="Rest-Cash Register",
        rest_code="restcashbox01",
        email="user@example.com",
        ofd="bx_ofdruofd",
        ofd_settings={"OFD_MODE": {"IS_TEST": "N"}},
        number_kkm="123",
        active="Y",
        sort=100,
        settings={
            "AUTH": {"KEYWORD": "top_secret!", "PREFERENCE": "SECOND"},
            "INTERACTION": {"MODE": "ACTIVE"},
        },
    )


def test_sale__cashbox__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__delete_1"],
        wire.client.sale.cashbox.delete,
        wire.async_client.sale.cashbox.delete,
        id=1,
    )


def test_sale__cashbox__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__delete_2"],
        wire.client.sale.cashbox.delete,
        wire.async_client.sale.cashbox.delete,
        id=1,
    )


def test_sale__cashbox__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__list_1"],
        wire.client.sale.cashbox.list,
        wire.async_client.sale.cashbox.list,
        select=["ID", "NAME"],
        filter={"=NAME": "My Rest-Cash Register", ">ID": 9},
        order={"ID": "DESC"},
    )


def test_sale__cashbox__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__list_2"],
        wire.client.sale.cashbox.list,
        wire.async_client.sale.cashbox.list,
        select=["ID", "NAME"],
        filter={"=NAME": "My Rest-Cash Register", ">ID": 9},
        order={"ID": "DESC"},
    )


def test_sale__cashbox__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__update_1"],
        wire.client.sale.cashbox.update,
        wire.async_client.sale.cashbox.update,
        id=1,
        fields={"NAME": "New Name"},
    )


def test_sale__cashbox__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__update_2"],
        wire.client.sale.cashbox.update,
        wire.async_client.sale.cashbox.update,
        id=1,
        fields={"NAME": "New Name"},
    )


def test_sale__cashbox__check__apply_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__check__apply_1"],
        wire.client.sale.cashbox.check.apply,
        wire.async_client.sale.cashbox.check.apply,
        uuid="check|example.com|1",
        print_end_time="1609459200",
        reg_number_kkt="1234567891011121",
        fiscal_doc_attr="1234567890",
        fiscal_doc_number="12345",
        fiscal_receipt_number="123",
        fn_number="1234567891011121",
        shift_number="1",
    )


def test_sale__cashbox__check__apply_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__check__apply_2"],
        wire.client.sale.cashbox.check.apply,
        wire.async_client.sale.cashbox.check.apply,
        uuid="check|example.com|1",
        print_end_time="1609459200",
        reg_number_kkt="1234567891011121",
        fiscal_doc_attr="1234567890",
        fiscal_doc_number="12345",
        fiscal_receipt_number="123",
        fn_number="1234567891011121",
        shift_number="1",
    )


def test_sale__cashbox__handler__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__handler__add_1"],
        wire.client.sale.cashbox.handler.add,
        wire.async_client.sale.cashbox.handler.add,
        code="restcashbox01",
        name="REST cashbox 01",
        sort=100,
        supports_ffd105="Y",
        settings={
            "PRINT_URL": "http://example.com/rest_print.php",
            "CHECK_URL": "http://example.com/rest_check.php",
            "HTTP_VERSION": "1.1",
            "CONFIG": {
                "AUTH": {
                    "LABEL": "Authorization",
                    "ITEMS": {
                        "KEYWORD": {"TYPE": "STRING", "LABEL": "Keyword"},
                        "PREFERENCE": {
                            "TYPE": "ENUM",
                            "LABEL": "Multiple choice",
                            "REQUIRED": "Y",
                            "OPTIONS": {"FIRST": "First", "SECOND": "Second", "THIRD": "Third"},
                        },
                    },
                },
                "INTERACTION": {
                    "LABEL": "Cash register interaction settings",
                    "ITEMS": {
                        "MODE": {
                            "TYPE": "ENUM",
                            "LABEL": "Cash register operating mode",
                            "OPTIONS": {"ACTIVE": "active", "TEST": "test"},
                        }
                    },
                },
            },
        },
    )


def test_sale__cashbox__handler__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__handler__add_2"],
        wire.client.sale.cashbox.handler.add,
        wire.async_client.sale.cashbox.handler.add,
        code="restcashbox01",
        name="REST cashbox 01",
        sort=100,
        supports_ffd105="Y",
        settings={
            "PRINT_URL": "http://example.com/rest_print.php",
            "CHECK_URL": "http://example.com/rest_check.php",
            "HTTP_VERSION": "1.1",
            "CONFIG": {
                "AUTH": {
                    "LABEL": "Authorization",
                    "ITEMS": {
                        "KEYWORD": {"TYPE": "STRING", "LABEL": "Keyword"},
                        "PREFERENCE": {
                            "TYPE": "ENUM",
                            "LABEL": "Multiple choice",
                            "REQUIRED": "Y",
                            "OPTIONS": {"FIRST": "First", "SECOND": "Second", "THIRD": "Third"},
                        },
                    },
                },
                "INTERACTION": {
                    "LABEL": "Cash register interaction settings",
                    "ITEMS": {
                        "MODE": {
                            "TYPE": "ENUM",
                            "LABEL": "Cash register operating mode",
                            "OPTIONS": {"ACTIVE": "active", "TEST": "test"},
                        }
                    },
                },
            },
        },
    )


def test_sale__cashbox__handler__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__handler__delete_1"],
        wire.client.sale.cashbox.handler.delete,
        wire.async_client.sale.cashbox.handler.delete,
        id=1,
    )


def test_sale__cashbox__handler__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__handler__delete_2"],
        wire.client.sale.cashbox.handler.delete,
        wire.async_client.sale.cashbox.handler.delete,
        id=1,
    )


def test_sale__cashbox__handler__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__handler__list_1"],
        wire.client.sale.cashbox.handler.list,
        wire.async_client.sale.cashbox.handler.list,
    )


def test_sale__cashbox__handler__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__handler__list_2"],
        wire.client.sale.cashbox.handler.list,
        wire.async_client.sale.cashbox.handler.list,
    )


def test_sale__cashbox__handler__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__cashbox__handler__update_1"],
        wire.client.sale.cashbox.handler.update,
        wire.async_client.sale.cashbox.handler.update,
        id=1,
        fields={
            "NAME": "My REST cash register with a new name",
            "SORT": 200,
            "SETTINGS": {
                "PRINT_URL": "http://setagaya.bx/receipt_print.php",
                "CHECK_URL": "http://setagaya.bx/receipt_check.php",
                "CONFIG": {
                    "AUTH": {
                        "LABEL": "Authorization",
                        "ITEMS": {
                            "LOGIN": {"TYPE": "STRING", "REQUIRED": "Y", "LABEL": "Login"},
                            "PASSWORD": {"TYPE": "STRING", "REQUIRED": "Y", "LABEL": "Password"},
                        },
                    },
                    "COMPANY": {
                        "LABEL": "Company Information",
                        "ITEMS": {
                            "INN": {"TYPE": "STRING", "REQUIRED": "Y", "LABEL": "Company INN"}
                        },
                    },
                    "INTERACTION": {
                        "LABEL": "Cash Register Interaction Settings",
                        "ITEMS": {
                            "MODE": {
                                "TYPE": "ENUM",
                                "LABEL": "Cash Register Operation Mode",
                                "OPTIONS": {"ACTIVE": "live", "TEST": "test"},
                            }
                        },
                    },
                },
                "SUPPORTS_FFD105": "N",
            },
        },
    )


def test_sale__cashbox__handler__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__cashbox__handler__update_2"],
        wire.client.sale.cashbox.handler.update,
        wire.async_client.sale.cashbox.handler.update,
        id=1,
        fields={
            "NAME": "My REST cash register with a new name",
            "SORT": 200,
            "SETTINGS": {
                "PRINT_URL": "http://setagaya.bx/receipt_print.php",
                "CHECK_URL": "http://setagaya.bx/receipt_check.php",
                "CONFIG": {
                    "AUTH": {
                        "LABEL": "Authorization",
                        "ITEMS": {
                            "LOGIN": {"TYPE": "STRING", "REQUIRED": "Y", "LABEL": "Login"},
                            "PASSWORD": {"TYPE": "STRING", "REQUIRED": "Y", "LABEL": "Password"},
                        },
                    },
                    "COMPANY": {
                        "LABEL": "Company Information",
                        "ITEMS": {
                            "INN": {"TYPE": "STRING", "REQUIRED": "Y", "LABEL": "Company INN"}
                        },
                    },
                    "INTERACTION": {
                        "LABEL": "Cash Register Interaction Settings",
                        "ITEMS": {
                            "MODE": {
                                "TYPE": "ENUM",
                                "LABEL": "Cash Register Operation Mode",
                                "OPTIONS": {"ACTIVE": "live", "TEST": "test"},
                            }
                        },
                    },
                },
                "SUPPORTS_FFD105": "N",
            },
        },
    )


def test_sale__delivery__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__add_1"],
        wire.client.sale.delivery.add,
        wire.async_client.sale.delivery.add,
        rest_code="uber",
        name="Uber Taxi",
        currency="USD",
        description="Uber Taxi Description",
        sort="500",
        active="Y",
        config=[
            {"CODE": "SETTING_1", "VALUE": "SETTING_1 string value"},
            {"CODE": "SETTING_2", "VALUE": "Y"},
            {"CODE": "SETTING_3", "VALUE": 199.99},
            {"CODE": "SETTING_4", "VALUE": "Option3Code"},
            {"CODE": "SETTING_5", "VALUE": "10.04.2024"},
            {"CODE": "SETTING_6", "VALUE": "0000144961"},
        ],
        logotype="iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
    )


def test_sale__delivery__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__add_2"],
        wire.client.sale.delivery.add,
        wire.async_client.sale.delivery.add,
        rest_code="uber",
        name="Uber Taxi",
        currency="USD",
        description="Uber Taxi Description",
        sort="500",
        active="Y",
        config=[
            {"CODE": "SETTING_1", "VALUE": "SETTING_1 string value"},
            {"CODE": "SETTING_2", "VALUE": "Y"},
            {"CODE": "SETTING_3", "VALUE": 199.99},
            {"CODE": "SETTING_4", "VALUE": "Option3Code"},
            {"CODE": "SETTING_5", "VALUE": "10.04.2024"},
            {"CODE": "SETTING_6", "VALUE": "0000144961"},
        ],
        logotype="iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/\u00ad///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV\u00adKw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3\u00ad+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ\u00adib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ\u00adSsku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT\u00adqXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN\u00adTph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9\u00adiDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3\u00adVl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+\u00adFaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX\u00ad99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xf\u00adAAAAAElFTkSuQmCC",
    )


def test_sale__delivery__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__delete_1"],
        wire.client.sale.delivery.delete,
        wire.async_client.sale.delivery.delete,
        id=196,
    )


def test_sale__delivery__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__delete_2"],
        wire.client.sale.delivery.delete,
        wire.async_client.sale.delivery.delete,
        id=196,
    )


def test_sale__delivery__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__getlist_1"],
        wire.client.sale.delivery.getlist,
        wire.async_client.sale.delivery.getlist,
        select=["ID", "PARENT_ID", "NAME", "ACTIVE", "DESCRIPTION", "SORT", "CURRENCY"],
        filter={"@ID": [196, 197, 198]},
        order={"SORT": "ASC", "ID": "DESC"},
    )


def test_sale__delivery__getlist_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__getlist_2"],
        wire.client.sale.delivery.getlist,
        wire.async_client.sale.delivery.getlist,
        select=["ID", "PARENT_ID", "NAME", "ACTIVE", "DESCRIPTION", "SORT", "CURRENCY"],
        filter={"@ID": [196, 197, 198]},
        order={"SORT": "ASC", "ID": "DESC"},
    )


def test_sale__delivery__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__update_1"],
        wire.client.sale.delivery.update,
        wire.async_client.sale.delivery.update,
        id=196,
        fields={
            "NAME": "Uber Taxi New Name",
            "CURRENCY": "USD",
            "DESCRIPTION": "Uber Taxi New Description",
            "SORT": "100",
            "ACTIVE": "N",
            "LOGOTYPE": "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/-///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV-Kw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3-+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ-ib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ-Ssku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT-qXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN-Tph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9-iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3-Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+-FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX-99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF-TkSuQmCC",
        },
    )


def test_sale__delivery__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__update_2"],
        wire.client.sale.delivery.update,
        wire.async_client.sale.delivery.update,
        id=196,
        fields={
            "NAME": "Uber Taxi New Name",
            "CURRENCY": "USD",
            "DESCRIPTION": "Uber Taxi New Description",
            "SORT": "100",
            "ACTIVE": "N",
            "LOGOTYPE": "iVBORw0KGgoAAAANSUhEUgAAAMgAAADIBAMAAABfdrOtAAAAG1BMVEX37ff/-///58fn9+v3+/P779vv8+Pz47/j68/oDfe+3AAAACXBIWXMAAA7EAAAOxAGV-Kw4bAAABrUlEQVR4nO3UT0/CMBjH8ccx2I56IFynkHg1SgxHHCocSfQFGKP3-+e++xL1wn7bPUCAeKF5Mvp+EluX3ZN3ariIAAAAAAAAAAAAAAAAA/q2TwrXZ-ib94LTbj5GdgVbtKxhdXS+2uL270ajQbL9fz4WzcXwVWtbNeIdmt3qSQtwdJ-Ssku1/NHkfdVEKriHFey0G4haS3+ty4ZtEGoipMW+VS7T2m0zc+28tICq4rT-qXtuJV7kWdvsUJtuoc1Hm08ssKo4B1Wn1i6tJu5qrj9dA8lWEzOQEFhV3CCN-Tph2naJ0V+eu0SV+ry3WWQqBVcUNsgiP16ndS4SnzuffL5LWEgKrihqje7Y9-iDTN6mZ38geDNNX2dEm338b5XPafrmRuj/dj4fULfGoXeFTJ/guvayybW1i3-Vl7aM7h+3y2c+y07FfeZjaT9GHVrNYXPG/fkIbCqCPf+9d1WKiWtJSyP21r+-FaTrZ8+CULW7XliCUe0PyIUdkD29qQzdv7A0FoSq3R0fqaU78d0hPtw86hMX-99vAqqJlp757/W3vhMCqAAAAAAAAAAAAAAAAAPxbX82/SILlk9xfAAAAAElF-TkSuQmCC",
        },
    )


def test_sale__delivery__config__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__config__get_1"],
        wire.client.sale.delivery.config.get,
        wire.async_client.sale.delivery.config.get,
        id=196,
    )


def test_sale__delivery__config__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__config__get_2"],
        wire.client.sale.delivery.config.get,
        wire.async_client.sale.delivery.config.get,
        id=196,
    )


def test_sale__delivery__config__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__config__update_1"],
        wire.client.sale.delivery.config.update,
        wire.async_client.sale.delivery.config.update,
        id=196,
        config=[
            {"CODE": "SETTING_1", "VALUE": "New SETTING_1 string value"},
            {"CODE": "SETTING_2", "VALUE": "N"},
            {"CODE": "SETTING_3", "VALUE": 999.99},
            {"CODE": "SETTING_4", "VALUE": "Option2Code"},
            {"CODE": "SETTING_5", "VALUE": "03/25/2023"},
            {"CODE": "SETTING_6", "VALUE": "0000144962"},
        ],
    )


def test_sale__delivery__config__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__config__update_2"],
        wire.client.sale.delivery.config.update,
        wire.async_client.sale.delivery.config.update,
        id=196,
        config=[
            {"CODE": "SETTING_1", "VALUE": "New SETTING_1 string value"},
            {"CODE": "SETTING_2", "VALUE": "N"},
            {"CODE": "SETTING_3", "VALUE": 999.99},
            {"CODE": "SETTING_4", "VALUE": "Option2Code"},
            {"CODE": "SETTING_5", "VALUE": "03/25/2023"},
            {"CODE": "SETTING_6", "VALUE": "0000144962"},
        ],
    )


def test_sale__delivery__extra__service__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__extra__service__add_1"],
        wire.client.sale.delivery.extra.service.add,
        wire.async_client.sale.delivery.extra.service.add,
        delivery_id=197,
        type="checkbox",
        name="Door Delivery",
        active="Y",
        code="door_delivery",
        sort=100,
        description="Door Delivery Description",
        price=99.99,
    )


def test_sale__delivery__extra__service__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale__delivery__extra__service__add_2"],
        wire.client.sale.delivery.extra.service.add,
        wire.async_client.sale.delivery.extra.service.add,
        delivery_id=198,
        type="enum",
        name="Cargo Type",
        active="Y",
        code="cargo_type",
        sort=100,
        description="Cargo Type Description",
        items=[
            {"TITLE": "Small Package(s)", "CODE": "small_package", "PRICE": 129.99},
            {"TITLE": "Documents", "CODE": "documents", "PRICE": 69.99},
        ],
    )


def test_sale__delivery__extra__service__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__extra__service__add_3"],
        wire.client.sale.delivery.extra.service.add,
        wire.async_client.sale.delivery.extra.service.add,
        delivery_id=197,
        type="checkbox",
        name="Door Delivery",
        active="Y",
        code="door_delivery",
        sort=100,
        description="Door Delivery Description",
        price=99.99,
    )


def test_sale__delivery__extra__service__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__extra__service__delete_1"],
        wire.client.sale.delivery.extra.service.delete,
        wire.async_client.sale.delivery.extra.service.delete,
        id=134,
    )


def test_sale__delivery__extra__service__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__extra__service__delete_2"],
        wire.client.sale.delivery.extra.service.delete,
        wire.async_client.sale.delivery.extra.service.delete,
        id=134,
    )


def test_sale__delivery__extra__service__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__extra__service__get_1"],
        wire.client.sale.delivery.extra.service.get,
        wire.async_client.sale.delivery.extra.service.get,
        delivery_id=198,
    )


def test_sale__delivery__extra__service__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__extra__service__get_2"],
        wire.client.sale.delivery.extra.service.get,
        wire.async_client.sale.delivery.extra.service.get,
        delivery_id=198,
    )


def test_sale__delivery__extra__service__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__extra__service__update_1"],
        wire.client.sale.delivery.extra.service.update,
        wire.async_client.sale.delivery.extra.service.update,
        id=128,
        name="Door Delivery New Name",
        active="N",
        code="door_delivery",
        sort=200,
        description="Door Delivery New Description",
        price=399.99,
    )


def test_sale__delivery__extra__service__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale__delivery__extra__service__update_2"],
        wire.client.sale.delivery.extra.service.update,
        wire.async_client.sale.delivery.extra.service.update,
        id=129,
        name="Cargo Type New Name",
        active="N",
        code="cargo_type",
        sort=500,
        description="Cargo Type New Description",
        items=[
            {"TITLE": "Small Package(s)", "CODE": "small_package", "PRICE": 129.99},
            {"TITLE": "Documents", "CODE": "documents", "PRICE": 69.99},
            {"TITLE": "Large Package(s)", "CODE": "large_package", "PRICE": 1290.99},
        ],
        type="enum",
    )


def test_sale__delivery__extra__service__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__extra__service__update_3"],
        wire.client.sale.delivery.extra.service.update,
        wire.async_client.sale.delivery.extra.service.update,
        id=128,
        name="Door Delivery New Name",
        active="N",
        code="door_delivery",
        sort=200,
        description="Door Delivery New Description",
        price=399.99,
    )


def test_sale__delivery__handler__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__handler__add_1"],
        wire.client.sale.delivery.handler.add,
        wire.async_client.sale.delivery.handler.add,
        name="Uber",
        code="uber",
        sort=250,
        description="Uber Description",
        settings={
            "CALCULATE_URL": "http://gateway.bx/calculate.php",
            "CREATE_DELIVERY_REQUEST_URL": "http://gateway.bx/create_delivery_request.php",
            "CANCEL_DELIVERY_REQUEST_URL": "http://gateway.bx/cancel_delivery_request.php",
            "HAS_CALLBACK_TRACKING_SUPPORT": "Y",
            "CONFIG": [
                {"TYPE": "STRING", "CODE": "SETTING_1", "NAME": "String Example"},
                {"TYPE": "Y/N", "CODE": "SETTING_2", "NAME": "Checkbox Example"},
                {"TYPE": "NUMBER", "CODE": "SETTING_3", "NAME": "Number Example"},
                {
                    "TYPE": "ENUM",
                    "CODE": "SETTING_4",
                    "NAME": "Enum Example",
                    "OPTIONS": {
                        "Option1Code": "Option1Value",
                        "Option2Code": "Option2Value",
                        "Option3Code": "Option3Value",
                        "Option4Code": "Option4Value",
                        "Option5Code": "Option5Value",
                    },
                },
                {"TYPE": "DATE", "CODE": "SETTING_5", "NAME": "Date Example"},
                {"TYPE": "LOCATION", "CODE": "SETTING_6", "NAME": "Location Example"},
            ],
        },
        profiles=[
            {"NAME": "Taxi", "CODE": "TAXI", "DESCRIPTION": "Taxi Delivery"},
            {"NAME": "Cargo", "CODE": "CARGO", "DESCRIPTION": "Cargo Delivery"},
        ],
    )


def test_sale__delivery__handler__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__handler__add_2"],
        wire.client.sale.delivery.handler.add,
        wire.async_client.sale.delivery.handler.add,
        name="Uber",
        code="uber",
        sort=250,
        description="Uber Description",
        settings={
            "CALCULATE_URL": "http://gateway.bx/calculate.php",
            "CREATE_DELIVERY_REQUEST_URL": "http://gateway.bx/create_delivery_request.php",
            "CANCEL_DELIVERY_REQUEST_URL": "http://gateway.bx/cancel_delivery_request.php",
            "HAS_CALLBACK_TRACKING_SUPPORT": "Y",
            "CONFIG": [
                {"TYPE": "STRING", "CODE": "SETTING_1", "NAME": "String Example"},
                {"TYPE": "Y/N", "CODE": "SETTING_2", "NAME": "Checkbox Example"},
                {"TYPE": "NUMBER", "CODE": "SETTING_3", "NAME": "Number Example"},
                {
                    "TYPE": "ENUM",
                    "CODE": "SETTING_4",
                    "NAME": "Enum Example",
                    "OPTIONS": {
                        "Option1Code": "Option1Value",
                        "Option2Code": "Option2Value",
                        "Option3Code": "Option3Value",
                        "Option4Code": "Option4Value",
                        "Option5Code": "Option5Value",
                    },
                },
                {"TYPE": "DATE", "CODE": "SETTING_5", "NAME": "Date Example"},
                {"TYPE": "LOCATION", "CODE": "SETTING_6", "NAME": "Location Example"},
            ],
        },
        profiles=[
            {"NAME": "Taxi", "CODE": "TAXI", "DESCRIPTION": "Taxi Delivery"},
            {"NAME": "Cargo", "CODE": "CARGO", "DESCRIPTION": "Cargo Delivery"},
        ],
    )


def test_sale__delivery__handler__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__handler__delete_1"],
        wire.client.sale.delivery.handler.delete,
        wire.async_client.sale.delivery.handler.delete,
        id=14,
    )


def test_sale__delivery__handler__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__handler__delete_2"],
        wire.client.sale.delivery.handler.delete,
        wire.async_client.sale.delivery.handler.delete,
        id=14,
    )


def test_sale__delivery__handler__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__handler__list_1"],
        wire.client.sale.delivery.handler.list,
        wire.async_client.sale.delivery.handler.list,
        start=0,
    )


def test_sale__delivery__handler__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__handler__list_2"],
        wire.client.sale.delivery.handler.list,
        wire.async_client.sale.delivery.handler.list,
        start=0,
    )


def test_sale__delivery__handler__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__handler__update_1"],
        wire.client.sale.delivery.handler.update,
        wire.async_client.sale.delivery.handler.update,
        id=14,
        name="New Uber",
        code="uber",
        sort=300,
        description="New Uber Description",
        settings={
            "CALCULATE_URL": "https://gateway.bx/calculate.php",
            "CREATE_DELIVERY_REQUEST_URL": "https://gateway.bx/create_delivery_request.php",
            "CANCEL_DELIVERY_REQUEST_URL": "https://gateway.bx/cancel_delivery_request.php",
            "HAS_CALLBACK_TRACKING_SUPPORT": "N",
            "CONFIG": [
                {"TYPE": "STRING", "CODE": "SETTING_1", "NAME": "String Example"},
                {"TYPE": "Y/N", "CODE": "SETTING_2", "NAME": "Checkbox Example"},
                {"TYPE": "NUMBER", "CODE": "SETTING_3", "NAME": "Number Example"},
                {
                    "TYPE": "ENUM",
                    "CODE": "SETTING_4",
                    "NAME": "Enum Example",
                    "OPTIONS": {
                        "Option1Code": "Option1Value",
                        "Option2Code": "Option2Value",
                        "Option3Code": "Option3Value",
                        "Option4Code": "Option4Value",
                        "Option5Code": "Option5Value",
                    },
                },
                {"TYPE": "DATE", "CODE": "SETTING_5", "NAME": "Date Example"},
                {"TYPE": "LOCATION", "CODE": "SETTING_6", "NAME": "Location Example"},
            ],
        },
        profiles=[
            {"NAME": "New Taxi", "CODE": "TAXI", "DESCRIPTION": "New Taxi Delivery"},
            {"NAME": "New Cargo", "CODE": "CARGO", "DESCRIPTION": "New Cargo Delivery"},
        ],
    )


def test_sale__delivery__handler__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__handler__update_2"],
        wire.client.sale.delivery.handler.update,
        wire.async_client.sale.delivery.handler.update,
        id=14,
        name="New Uber",
        code="uber",
        sort=300,
        description="New Uber Description",
        settings={
            "CALCULATE_URL": "https://gateway.bx/calculate.php",
            "CREATE_DELIVERY_REQUEST_URL": "https://gateway.bx/create_delivery_request.php",
            "CANCEL_DELIVERY_REQUEST_URL": "https://gateway.bx/cancel_delivery_request.php",
            "HAS_CALLBACK_TRACKING_SUPPORT": "N",
            "CONFIG": [
                {"TYPE": "STRING", "CODE": "SETTING_1", "NAME": "String Example"},
                {"TYPE": "Y/N", "CODE": "SETTING_2", "NAME": "Checkbox Example"},
                {"TYPE": "NUMBER", "CODE": "SETTING_3", "NAME": "Number Example"},
                {
                    "TYPE": "ENUM",
                    "CODE": "SETTING_4",
                    "NAME": "Enum Example",
                    "OPTIONS": {
                        "Option1Code": "Option1Value",
                        "Option2Code": "Option2Value",
                        "Option3Code": "Option3Value",
                        "Option4Code": "Option4Value",
                        "Option5Code": "Option5Value",
                    },
                },
                {"TYPE": "DATE", "CODE": "SETTING_5", "NAME": "Date Example"},
                {"TYPE": "LOCATION", "CODE": "SETTING_6", "NAME": "Location Example"},
            ],
        },
        profiles=[
            {"NAME": "New Taxi", "CODE": "TAXI", "DESCRIPTION": "New Taxi Delivery"},
            {"NAME": "New Cargo", "CODE": "CARGO", "DESCRIPTION": "New Cargo Delivery"},
        ],
    )


def test_sale__delivery__request__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__request__delete_1"],
        wire.client.sale.delivery.request.delete,
        wire.async_client.sale.delivery.request.delete,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
    )


def test_sale__delivery__request__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__request__delete_2"],
        wire.client.sale.delivery.request.delete,
        wire.async_client.sale.delivery.request.delete,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
    )


def test_sale__delivery__request__sendmessage_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__request__sendmessage_1"],
        wire.client.sale.delivery.request.sendmessage,
        wire.async_client.sale.delivery.request.sendmessage,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
        addressee="MANAGER",
        message={
            "SUBJECT": "Your order is on its way",
            "BODY": "Estimated delivery price: #MONEY#",
            "MONEY_VALUES": {"#MONEY#": 351.2},
            "STATUS": {"MESSAGE": "Success", "SEMANTIC": "success"},
        },
    )


def test_sale__delivery__request__sendmessage_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__request__sendmessage_2"],
        wire.client.sale.delivery.request.sendmessage,
        wire.async_client.sale.delivery.request.sendmessage,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
        addressee="MANAGER",
        message={
            "SUBJECT": "Your order is on its way",
            "BODY": "Estimated delivery price: #MONEY#",
            "MONEY_VALUES": {"#MONEY#": 351.2},
            "STATUS": {"MESSAGE": "Success", "SEMANTIC": "success"},
        },
    )


def test_sale__delivery__request__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__delivery__request__update_1"],
        wire.client.sale.delivery.request.update,
        wire.async_client.sale.delivery.request.update,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
        status={"TEXT": "Performer found", "SEMANTIC": "process"},
        properties=[
            {"NAME": "Car", "VALUE": "Gray Skoda Octavia, a777zn"},
            {"NAME": "Driver", "VALUE": "John Smith"},
            {"NAME": "Phone Number", "VALUE": "+11111111111", "TAGS": ["phone"]},
            {"NAME": "Something else", "VALUE": "Some value"},
        ],
    )


def test_sale__delivery__request__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__delivery__request__update_2"],
        wire.client.sale.delivery.request.update,
        wire.async_client.sale.delivery.request.update,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
        status={"TEXT": "Performer found", "SEMANTIC": "process"},
        properties=[
            {"NAME": "Car", "VALUE": "Gray Skoda Octavia, a777zn"},
            {"NAME": "Driver", "VALUE": "John Smith"},
            {"NAME": "Phone Number", "VALUE": "+11111111111", "TAGS": ["phone"]},
            {"NAME": "Something else", "VALUE": "Some value"},
        ],
    )


def test_sale__order__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__order__add_1"],
        wire.client.sale.order.add,
        wire.async_client.sale.order.add,
        fields={
            "lid": "s1",
            "personTypeId": 1,
            "currency": "USD",
            "price": 100,
            "discountValue": 10,
            "statusId": "N",
            "empStatusId": 1,
            "dateInsert": "2024-03-01T14:00:00",
            "marked": "Y",
            "empMarkedId": 1,
            "reasonMarked": "",
            "userDescription": "",
            "additionalInfo": "",
            "comments": "",
            "companyId": 1,
            "responsibleId": 1,
            "recurringId": 1,
            "lockedBy": 1,
            "recountFlag": "N",
            "affiliateId": 1,
            "updated1c": "N",
            "orderTopic": "",
            "xmlId": "",
            "id1c": "",
            "version1c": "",
            "externalOrder": "N",
            "canceled": "Y",
            "empCanceledId": 1,
            "reasonCanceled": "",
            "userId": 1,
        },
    )


def test_sale__order__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__order__add_2"],
        wire.client.sale.order.add,
        wire.async_client.sale.order.add,
        fields={
            "lid": "s1",
            "personTypeId": 1,
            "currency": "USD",
            "price": 100,
            "discountValue": 10,
            "statusId": "N",
            "empStatusId": 1,
            "dateInsert": "2024-03-01T14:00:00",
            "marked": "Y",
            "empMarkedId": 1,
            "reasonMarked": "",
            "userDescription": "",
            "additionalInfo": "",
            "comments": "",
            "companyId": 1,
            "responsibleId": 1,
            "recurringId": 1,
            "lockedBy": 1,
            "recountFlag": "N",
            "affiliateId": 1,
            "updated1c": "N",
            "orderTopic": "",
            "xmlId": "",
            "id1c": "",
            "version1c": "",
            "externalOrder": "N",
            "canceled": "Y",
            "empCanceledId": 1,
            "reasonCanceled": "",
            "userId": 1,
        },
    )


def test_sale__order__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__order__delete_1"],
        wire.client.sale.order.delete,
        wire.async_client.sale.order.delete,
        id=5,
    )


def test_sale__order__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__order__delete_2"],
        wire.client.sale.order.delete,
        wire.async_client.sale.order.delete,
        id=5,
    )


def test_sale__order__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__order__get_1"],
        wire.client.sale.order.get,
        wire.async_client.sale.order.get,
        id=6,
    )


def test_sale__order__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__order__get_2"],
        wire.client.sale.order.get,
        wire.async_client.sale.order.get,
        id=6,
    )


def test_sale__order__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__order__get_fields_1"],
        wire.client.sale.order.get_fields,
        wire.async_client.sale.order.get_fields,
    )


def test_sale__order__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__order__get_fields_2"],
        wire.client.sale.order.get_fields,
        wire.async_client.sale.order.get_fields,
    )


def test_sale__order__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__order__list_1"],
        wire.client.sale.order.list,
        wire.async_client.sale.order.list,
        select=[
            "id",
            "lid",
            "dateInsert",
            "dateUpdate",
            "personTypeId",
            "personTypeXmlId",
            "statusId",
            "dateStatus",
            "empStatusId",
            "marked",
            "dateMarked",
            "empMarkedId",
            "reasonMarked",
            "price",
            "discountValue",
            "taxValue",
            "userDescription",
            "additionalInfo",
            "comments",
            "companyId",
            "responsibleId",
            "recurringId",
            "lockedBy",
            "dateLock",
            "recountFlag",
            "affiliateId",
            "updated1c",
            "orderTopic",
            "xmlId",
            "statusXmlId",
            "id1c",
            "version",
            "version1c",
            "externalOrder",
            "canceled",
            "dateCanceled",
            "empCanceledId",
            "reasonCanceled",
            "userId",
            "currency",
            "accountNumber",
            "payed",
            "deducted",
        ],
        filter={"<id": 10, "@personTypeId": [3, 4], "payed": "N"},
        order={"id": "desc"},
    )


def test_sale__order__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__order__list_2"],
        wire.client.sale.order.list,
        wire.async_client.sale.order.list,
        select=[
            "id",
            "lid",
            "dateInsert",
            "dateUpdate",
            "personTypeId",
            "personTypeXmlId",
            "statusId",
            "dateStatus",
            "empStatusId",
            "marked",
            "dateMarked",
            "empMarkedId",
            "reasonMarked",
            "price",
            "discountValue",
            "taxValue",
            "userDescription",
            "additionalInfo",
            "comments",
            "companyId",
            "responsibleId",
            "recurringId",
            "lockedBy",
            "dateLock",
            "recountFlag",
            "affiliateId",
            "updated1c",
            "orderTopic",
            "xmlId",
            "statusXmlId",
            "id1c",
            "version",
            "version1c",
            "externalOrder",
            "canceled",
            "dateCanceled",
            "empCanceledId",
            "reasonCanceled",
            "userId",
            "currency",
            "accountNumber",
            "payed",
            "deducted",
        ],
        filter={"<id": 10, "@personTypeId": [3, 4], "payed": "N"},
        order={"id": "desc"},
    )


def test_sale__order__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__order__update_1"],
        wire.client.sale.order.update,
        wire.async_client.sale.order.update,
        id=300,
        fields={
            "price": 100,
            "discountValue": 10,
            "statusId": "N",
            "empStatusId": 1,
            "dateInsert": "2024-03-01T14:00:00",
            "marked": "Y",
            "empMarkedId": 1,
            "reasonMarked": "",
            "userDescription": "",
            "additionalInfo": "",
            "comments": "",
            "companyId": 1,
            "responsibleId": 1,
            "recurringId": 1,
            "lockedBy": 1,
            "recountFlag": "N",
            "affiliateId": 1,
            "updated1c": "N",
            "orderTopic": "",
            "xmlId": "",
            "id1c": "",
            "version1c": "",
            "externalOrder": "N",
            "canceled": "Y",
            "empCanceledId": 1,
            "reasonCanceled": "",
        },
    )


def test_sale__order__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__order__update_2"],
        wire.client.sale.order.update,
        wire.async_client.sale.order.update,
        id=300,
        fields={
            "price": 100,
            "discountValue": 10,
            "statusId": "N",
            "empStatusId": 1,
            "dateInsert": "2024-03-01T14:00:00",
            "marked": "Y",
            "empMarkedId": 1,
            "reasonMarked": "",
            "userDescription": "",
            "additionalInfo": "",
            "comments": "",
            "companyId": 1,
            "responsibleId": 1,
            "recurringId": 1,
            "lockedBy": 1,
            "recountFlag": "N",
            "affiliateId": 1,
            "updated1c": "N",
            "orderTopic": "",
            "xmlId": "",
            "id1c": "",
            "version1c": "",
            "externalOrder": "N",
            "canceled": "Y",
            "empCanceledId": 1,
            "reasonCanceled": "",
        },
    )


def test_sale__payment__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__payment__add_1"],
        wire.client.sale.payment.add,
        wire.async_client.sale.payment.add,
        fields={
            "orderId": 200,
            "paySystemId": 1,
            "paid": "Y",
            "datePaid": "2024-04-10T10:00:00",
            "empPaidId": 1,
            "psStatus": "Y",
            "psStatusCode": "",
            "psStatusDescription": "",
            "psStatusMessage": "",
            "psSum": 100,
            "psCurrency": "USD",
            "psResponseDate": "2024-04-10T10:00:00",
            "payVoucherNum": "",
            "payVoucherDate": "2024-04-10T10:00:00",
            "datePayBefore": "2024-04-10T10:00:00",
            "dateBill": "2024-04-10T10:00:00",
            "xmlId": "",
            "sum": 100,
            "companyId": 1,
            "payReturnNum": "",
            "priceCod": 100,
            "payReturnDate": "2024-04-10T10:00:00",
            "empReturnId": 1,
            "payReturnComment": "",
            "responsibleId": 1,
            "empResponsibleId": 1,
            "isReturn": "N",
            "comments": "",
            "updated1c": "N",
            "id1c": "",
            "version1c": "",
            "externalPayment": "N",
            "psInvoiceId": 1,
            "marked": "N",
            "reasonMarked": "",
            "empMarkedId": 1,
        },
    )


def test_sale__payment__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__payment__add_2"],
        wire.client.sale.payment.add,
        wire.async_client.sale.payment.add,
        fields={
            "orderId": 200,
            "paySystemId": 1,
            "paid": "Y",
            "datePaid": "2024-04-10T10:00:00",
            "empPaidId": 1,
            "psStatus": "Y",
            "psStatusCode": "",
            "psStatusDescription": "",
            "psStatusMessage": "",
            "psSum": 100,
            "psCurrency": "USD",
            "psResponseDate": "2024-04-10T10:00:00",
            "payVoucherNum": "",
            "payVoucherDate": "2024-04-10T10:00:00",
            "datePayBefore": "2024-04-10T10:00:00",
            "dateBill": "2024-04-10T10:00:00",
            "xmlId": "",
            "sum": 100,
            "companyId": 1,
            "payReturnNum": "",
            "priceCod": 100,
            "payReturnDate": "2024-04-10T10:00:00",
            "empReturnId": 1,
            "payReturnComment": "",
            "responsibleId": 1,
            "empResponsibleId": 1,
            "isReturn": "N",
            "comments": "",
            "updated1c": "N",
            "id1c": "",
            "version1c": "",
            "externalPayment": "N",
            "psInvoiceId": 1,
            "marked": "N",
            "reasonMarked": "",
            "empMarkedId": 1,
        },
    )


def test_sale__payment__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__payment__delete_1"],
        wire.client.sale.payment.delete,
        wire.async_client.sale.payment.delete,
        id=5,
    )


def test_sale__payment__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__payment__delete_2"],
        wire.client.sale.payment.delete,
        wire.async_client.sale.payment.delete,
        id=5,
    )


def test_sale__payment__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__payment__get_1"],
        wire.client.sale.payment.get,
        wire.async_client.sale.payment.get,
        id=6,
    )


def test_sale__payment__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__payment__get_2"],
        wire.client.sale.payment.get,
        wire.async_client.sale.payment.get,
        id=6,
    )


def test_sale__payment__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__payment__get_fields_1"],
        wire.client.sale.payment.get_fields,
        wire.async_client.sale.payment.get_fields,
    )


def test_sale__payment__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__payment__get_fields_2"],
        wire.client.sale.payment.get_fields,
        wire.async_client.sale.payment.get_fields,
    )


def test_sale__payment__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__payment__list_1"],
        wire.client.sale.payment.list,
        wire.async_client.sale.payment.list,
        select=[
            "paySystemXmlId",
            "paySystemIsCash",
            "accountNumber",
            "id",
            "orderId",
            "paid",
            "datePaid",
            "empPaidId",
            "paySystemId",
            "psStatus",
            "psStatusCode",
            "psStatusDescription",
            "psStatusMessage",
            "psSum",
            "psCurrency",
            "psResponseDate",
            "payVoucherNum",
            "payVoucherDate",
            "datePayBefore",
            "dateBill",
            "xmlId",
            "sum",
            "currency",
            "paySystemName",
            "companyId",
            "payReturnNum",
            "priceCod",
            "payReturnDate",
            "empReturnId",
            "payReturnComment",
            "responsibleId",
            "empResponsibleId",
            "dateResponsibleId",
            "isReturn",
            "comments",
            "updated1c",
            "id1c",
            "version1c",
            "externalPayment",
            "psInvoiceId",
            "marked",
            "reasonMarked",
            "dateMarked",
            "empMarkedId",
        ],
        filter={"<id": 10, "@personTypeId": [3, 4], "payed": "N"},
        order={"id": "desc"},
    )


def test_sale__payment__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__payment__list_2"],
        wire.client.sale.payment.list,
        wire.async_client.sale.payment.list,
        select=[
            "paySystemXmlId",
            "paySystemIsCash",
            "accountNumber",
            "id",
            "orderId",
            "paid",
            "datePaid",
            "empPaidId",
            "paySystemId",
            "psStatus",
            "psStatusCode",
            "psStatusDescription",
            "psStatusMessage",
            "psSum",
            "psCurrency",
            "psResponseDate",
            "payVoucherNum",
            "payVoucherDate",
            "datePayBefore",
            "dateBill",
            "xmlId",
            "sum",
            "currency",
            "paySystemName",
            "companyId",
            "payReturnNum",
            "priceCod",
            "payReturnDate",
            "empReturnId",
            "payReturnComment",
            "responsibleId",
            "empResponsibleId",
            "dateResponsibleId",
            "isReturn",
            "comments",
            "updated1c",
            "id1c",
            "version1c",
            "externalPayment",
            "psInvoiceId",
            "marked",
            "reasonMarked",
            "dateMarked",
            "empMarkedId",
        ],
        filter={"<id": 10, "@personTypeId": [3, 4], "payed": "N"},
        order={"id": "desc"},
    )


def test_sale__payment__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__payment__update_1"],
        wire.client.sale.payment.update,
        wire.async_client.sale.payment.update,
        id=144,
        fields={
            "paySystemId": 1,
            "paid": "Y",
            "datePaid": "2024-04-10T10:00:00",
            "empPaidId": 1,
            "psStatus": "Y",
            "psSum": 100,
            "psCurrency": "USD",
            "psResponseDate": "2024-04-10T10:00:00",
            "sum": 100,
            "companyId": 1,
            "responsibleId": 1,
            "empResponsibleId": 1,
            "isReturn": "N",
            "externalPayment": "N",
            "psInvoiceId": 1,
            "marked": "N",
        },
    )


def test_sale__payment__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__payment__update_2"],
        wire.client.sale.payment.update,
        wire.async_client.sale.payment.update,
        id=144,
        fields={
            "paySystemId": 1,
            "paid": "Y",
            "datePaid": "2024-04-10T10:00:00",
            "empPaidId": 1,
            "psStatus": "Y",
            "psSum": 100,
            "psCurrency": "USD",
            "psResponseDate": "2024-04-10T10:00:00",
            "sum": 100,
            "companyId": 1,
            "responsibleId": 1,
            "empResponsibleId": 1,
            "isReturn": "N",
            "externalPayment": "N",
            "psInvoiceId": 1,
            "marked": "N",
        },
    )


def test_sale__paymentitembasket__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitembasket__add_1"],
        wire.client.sale.paymentitembasket.add,
        wire.async_client.sale.paymentitembasket.add,
        fields={"quantity": 3, "basketId": 2722, "paymentId": 1025, "xmlId": "myXmlId"},
    )


def test_sale__paymentitembasket__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitembasket__add_2"],
        wire.client.sale.paymentitembasket.add,
        wire.async_client.sale.paymentitembasket.add,
        fields={"quantity": 3, "basketId": 2722, "paymentId": 1025, "xmlId": "myXmlId"},
    )


def test_sale__paymentitembasket__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitembasket__delete_1"],
        wire.client.sale.paymentitembasket.delete,
        wire.async_client.sale.paymentitembasket.delete,
        id=1186,
    )


def test_sale__paymentitembasket__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitembasket__delete_2"],
        wire.client.sale.paymentitembasket.delete,
        wire.async_client.sale.paymentitembasket.delete,
        id=1186,
    )


def test_sale__paymentitembasket__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitembasket__get_1"],
        wire.client.sale.paymentitembasket.get,
        wire.async_client.sale.paymentitembasket.get,
        id=1186,
    )


def test_sale__paymentitembasket__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitembasket__get_2"],
        wire.client.sale.paymentitembasket.get,
        wire.async_client.sale.paymentitembasket.get,
        id=1186,
    )


def test_sale__paymentitembasket__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitembasket__getfields_1"],
        wire.client.sale.paymentitembasket.getfields,
        wire.async_client.sale.paymentitembasket.getfields,
    )


def test_sale__paymentitembasket__getfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitembasket__getfields_2"],
        wire.client.sale.paymentitembasket.getfields,
        wire.async_client.sale.paymentitembasket.getfields,
    )


def test_sale__paymentitembasket__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitembasket__list_1"],
        wire.client.sale.paymentitembasket.list,
        wire.async_client.sale.paymentitembasket.list,
        select=["id", "paymentId", "basketId", "quantity", "xmlId", "dateInsert"],
        filter={"paymentId": 1025, ">quantity": 2},
        order={"quantity": "desc"},
    )


def test_sale__paymentitembasket__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitembasket__list_2"],
        wire.client.sale.paymentitembasket.list,
        wire.async_client.sale.paymentitembasket.list,
        select=["id", "paymentId", "basketId", "quantity", "xmlId", "dateInsert"],
        filter={"paymentId": 1025, ">quantity": 2},
        order={"quantity": "desc"},
    )


def test_sale__paymentitembasket__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitembasket__update_1"],
        wire.client.sale.paymentitembasket.update,
        wire.async_client.sale.paymentitembasket.update,
        id=1186,
        fields={"quantity": 1, "xmlId": "myNewXmlId"},
    )


def test_sale__paymentitembasket__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitembasket__update_2"],
        wire.client.sale.paymentitembasket.update,
        wire.async_client.sale.paymentitembasket.update,
        id=1186,
        fields={"quantity": 1, "xmlId": "myNewXmlId"},
    )


def test_sale__paymentitemshipment__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitemshipment__add_1"],
        wire.client.sale.paymentitemshipment.add,
        wire.async_client.sale.paymentitemshipment.add,
        fields={"shipmentId": 2471, "paymentId": 1025, "xmlId": "myXmlId"},
    )


def test_sale__paymentitemshipment__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitemshipment__add_2"],
        wire.client.sale.paymentitemshipment.add,
        wire.async_client.sale.paymentitemshipment.add,
        fields={"shipmentId": 2471, "paymentId": 1025, "xmlId": "myXmlId"},
    )


def test_sale__paymentitemshipment__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitemshipment__delete_1"],
        wire.client.sale.paymentitemshipment.delete,
        wire.async_client.sale.paymentitemshipment.delete,
        id=1182,
    )


def test_sale__paymentitemshipment__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitemshipment__delete_2"],
        wire.client.sale.paymentitemshipment.delete,
        wire.async_client.sale.paymentitemshipment.delete,
        id=1182,
    )


def test_sale__paymentitemshipment__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitemshipment__get_1"],
        wire.client.sale.paymentitemshipment.get,
        wire.async_client.sale.paymentitemshipment.get,
        id=1183,
    )


def test_sale__paymentitemshipment__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitemshipment__get_2"],
        wire.client.sale.paymentitemshipment.get,
        wire.async_client.sale.paymentitemshipment.get,
        id=1183,
    )


def test_sale__paymentitemshipment__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitemshipment__get_fields_1"],
        wire.client.sale.paymentitemshipment.get_fields,
        wire.async_client.sale.paymentitemshipment.get_fields,
    )


def test_sale__paymentitemshipment__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitemshipment__get_fields_2"],
        wire.client.sale.paymentitemshipment.get_fields,
        wire.async_client.sale.paymentitemshipment.get_fields,
    )


def test_sale__paymentitemshipment__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitemshipment__list_1"],
        wire.client.sale.paymentitemshipment.list,
        wire.async_client.sale.paymentitemshipment.list,
        select=["id", "shipmentId", "paymentId", "xmlId", "dateInsert"],
        filter={"paymentId": 1025, "shipmentId": 2467},
        order={"id": "desc"},
    )


def test_sale__paymentitemshipment__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitemshipment__list_2"],
        wire.client.sale.paymentitemshipment.list,
        wire.async_client.sale.paymentitemshipment.list,
        select=["id", "shipmentId", "paymentId", "xmlId", "dateInsert"],
        filter={"paymentId": 1025, "shipmentId": 2467},
        order={"id": "desc"},
    )


def test_sale__paymentitemshipment__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paymentitemshipment__update_1"],
        wire.client.sale.paymentitemshipment.update,
        wire.async_client.sale.paymentitemshipment.update,
        id=1181,
        fields={"xmlId": "myNewXmlId"},
    )


def test_sale__paymentitemshipment__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paymentitemshipment__update_2"],
        wire.client.sale.paymentitemshipment.update,
        wire.async_client.sale.paymentitemshipment.update,
        id=1181,
        fields={"xmlId": "myNewXmlId"},
    )


def test_sale__paysystem__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__add_1"],
        wire.client.sale.paysystem.add,
        wire.async_client.sale.paysystem.add,
        name="Card Payment",
        description="Easily pay for purchases with a card.",
        person_type_id=1,
        bx_rest_handler="resthandlercode",
        active="Y",
        settings={
            "REST_SERVICE_ID": {"TYPE": "VALUE", "VALUE": "SERVICE ID VALUE"},
            "REST_SERVICE_KEY": {"TYPE": "VALUE", "VALUE": "KEY ID VALUE"},
            "PAYMENT_ID": {"TYPE": "PAYMENT", "VALUE": "ACCOUNT_NUMBER"},
        },
        entity_registry_type="ORDER",
        logotype="/* base64 image */",
        new_window="N",
        xml_id="my_ps_id",
    )


def test_sale__paysystem__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__add_2"],
        wire.client.sale.paysystem.add,
        wire.async_client.sale.paysystem.add,
        name="Card Payment",
        description="Easily pay for purchases with a card.",
        person_type_id=1,
        bx_rest_handler="resthandlercode",
        active="Y",
        settings={
            "REST_SERVICE_ID": {"TYPE": "VALUE", "VALUE": "SERVICE ID VALUE"},
            "REST_SERVICE_KEY": {"TYPE": "VALUE", "VALUE": "KEY ID VALUE"},
            "PAYMENT_ID": {"TYPE": "PAYMENT", "VALUE": "ACCOUNT_NUMBER"},
        },
        entity_registry_type="ORDER",
        logotype="/* base64 image */",
        new_window="N",
        xml_id="my_ps_id",
    )


def test_sale__paysystem__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__delete_1"],
        wire.client.sale.paysystem.delete,
        wire.async_client.sale.paysystem.delete,
        id=1,
    )


def test_sale__paysystem__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__delete_2"],
        wire.client.sale.paysystem.delete,
        wire.async_client.sale.paysystem.delete,
        id=1,
    )


def test_sale__paysystem__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__list_1"],
        wire.client.sale.paysystem.list,
        wire.async_client.sale.paysystem.list,
        select=[
            "ID",
            "PERSON_TYPE_ID",
            "NAME",
            "PSA_NAME",
            "SORT",
            "DESCRIPTION",
            "ACTION_FILE",
            "RESULT_FILE",
            "NEW_WINDOW",
            "TARIF",
            "PS_MODE",
            "HAVE_PAYMENT",
            "HAVE_ACTION",
            "HAVE_RESULT",
            "HAVE_PREPAY",
            "HAVE_PRICE",
            "HAVE_RESULT_RECEIVE",
            "ENCODING",
            "ACTIVE",
            "ALLOW_EDIT_PAYMENT",
            "IS_CASH",
            "AUTO_CHANGE_1C",
            "CAN_PRINT_CHECK",
            "ENTITY_REGISTRY_TYPE",
            "XML_ID",
        ],
        filter={"@ID": [117, 118]},
        order={"SORT": "ASC", "ID": "DESC"},
    )


def test_sale__paysystem__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__list_2"],
        wire.client.sale.paysystem.list,
        wire.async_client.sale.paysystem.list,
        select=[
            "ID",
            "PERSON_TYPE_ID",
            "NAME",
            "PSA_NAME",
            "SORT",
            "DESCRIPTION",
            "ACTION_FILE",
            "RESULT_FILE",
            "NEW_WINDOW",
            "TARIF",
            "PS_MODE",
            "HAVE_PAYMENT",
            "HAVE_ACTION",
            "HAVE_RESULT",
            "HAVE_PREPAY",
            "HAVE_PRICE",
            "HAVE_RESULT_RECEIVE",
            "ENCODING",
            "ACTIVE",
            "ALLOW_EDIT_PAYMENT",
            "IS_CASH",
            "AUTO_CHANGE_1C",
            "CAN_PRINT_CHECK",
            "ENTITY_REGISTRY_TYPE",
            "XML_ID",
        ],
        filter={"@ID": [117, 118]},
        order={"SORT": "ASC", "ID": "DESC"},
    )


def test_sale__paysystem__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__update_1"],
        wire.client.sale.paysystem.update,
        wire.async_client.sale.paysystem.update,
        id=12,
        fields={
            "NAME": "New Payment System Name",
            "DESCRIPTION": "New Payment System Description",
            "PERSON_TYPE_ID": 1,
            "BX_REST_HANDLER": "resthandlercode",
            "ACTIVE": "Y",
            "NEW_WINDOW": "N",
            "LOGOTYPE": "/* base64 image */",
        },
    )


def test_sale__paysystem__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__update_2"],
        wire.client.sale.paysystem.update,
        wire.async_client.sale.paysystem.update,
        id=12,
        fields={
            "NAME": "New Payment System Name",
            "DESCRIPTION": "New Payment System Description",
            "PERSON_TYPE_ID": 1,
            "BX_REST_HANDLER": "resthandlercode",
            "ACTIVE": "Y",
            "NEW_WINDOW": "N",
            "LOGOTYPE": "/* base64 image */",
        },
    )


def test_sale__paysystem__handler__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__handler__add_1"],
        wire.client.sale.paysystem.handler.add,
        wire.async_client.sale.paysystem.handler.add,
        name="Rest handler FORM",
        sort=100,
        code="resthandlerform",
        settings={
            "CURRENCY": ["USD"],
            "CLIENT_TYPE": "b2c",
            "FORM_DATA": {
                "ACTION_URI": "http://example.com/payment_form.php",
                "METHOD": "POST",
                "FIELDS": {
                    "phone": {"VISIBLE": "Y", "CODE": {"NAME": "Phone number", "TYPE": "STRING"}},
                    "selection": {
                        "VISIBLE": "Y",
                        "CODE": {"NAME": "Illusion of choice", "INPUT": {"TYPE": "Y/N"}},
                    },
                    "paymentId": {"CODE": "PAYMENT_ID", "VISIBLE": "Y"},
                    "serviceid": {"CODE": "REST_SERVICE_ID"},
                },
            },
            "CODES": {
                "REST_SERVICE_ID": {"NAME": "Shop ID", "DESCRIPTION": "Shop ID", "SORT": "100"},
                "REST_SERVICE_KEY": {
                    "NAME": "Secret key",
                    "DESCRIPTION": "Secret key",
                    "SORT": "300",
                },
                "PAYMENT_ID": {
                    "NAME": "Payment number",
                    "SORT": "400",
                    "GROUP": "PAYMENT",
                    "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "ACCOUNT_NUMBER"},
                },
                "PAYMENT_SHOULD_PAY": {
                    "NAME": "Payment amount",
                    "SORT": "600",
                    "GROUP": "PAYMENT",
                    "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "SUM"},
                },
                "PS_CHANGE_STATUS_PAY": {
                    "NAME": "Automatic payment status change",
                    "SORT": "700",
                    "INPUT": {"TYPE": "Y/N"},
                },
                "PAYMENT_BUYER_ID": {
                    "NAME": "Buyer ID",
                    "SORT": "1000",
                    "GROUP": "PAYMENT",
                    "DEFAULT": {"PROVIDER_KEY": "ORDER", "PROVIDER_VALUE": "USER_ID"},
                },
                "PS_WORK_MODE": {
                    "NAME": "Payment system work mode",
                    "SORT": "1100",
                    "INPUT": {"TYPE": "ENUM", "OPTIONS": {"TEST": "Test", "REGULAR": "Live"}},
                },
            },
        },
    )


def test_sale__paysystem__handler__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__handler__add_2"],
        wire.client.sale.paysystem.handler.add,
        wire.async_client.sale.paysystem.handler.add,
        name="Rest handler FORM",
        sort=100,
        code="resthandlerform",
        settings={
            "CURRENCY": ["USD"],
            "CLIENT_TYPE": "b2c",
            "FORM_DATA": {
                "ACTION_URI": "http://example.com/payment_form.php",
                "METHOD": "POST",
                "FIELDS": {
                    "phone": {"VISIBLE": "Y", "CODE": {"NAME": "Phone number", "TYPE": "STRING"}},
                    "selection": {
                        "VISIBLE": "Y",
                        "CODE": {"NAME": "Illusion of choice", "INPUT": {"TYPE": "Y/N"}},
                    },
                    "paymentId": {"CODE": "PAYMENT_ID", "VISIBLE": "Y"},
                    "serviceid": {"CODE": "REST_SERVICE_ID"},
                },
            },
            "CODES": {
                "REST_SERVICE_ID": {"NAME": "Shop ID", "DESCRIPTION": "Shop ID", "SORT": "100"},
                "REST_SERVICE_KEY": {
                    "NAME": "Secret key",
                    "DESCRIPTION": "Secret key",
                    "SORT": "300",
                },
                "PAYMENT_ID": {
                    "NAME": "Payment number",
                    "SORT": "400",
                    "GROUP": "PAYMENT",
                    "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "ACCOUNT_NUMBER"},
                },
                "PAYMENT_SHOULD_PAY": {
                    "NAME": "Payment amount",
                    "SORT": "600",
                    "GROUP": "PAYMENT",
                    "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "SUM"},
                },
                "PS_CHANGE_STATUS_PAY": {
                    "NAME": "Automatic payment status change",
                    "SORT": "700",
                    "INPUT": {"TYPE": "Y/N"},
                },
                "PAYMENT_BUYER_ID": {
                    "NAME": "Buyer ID",
                    "SORT": "1000",
                    "GROUP": "PAYMENT",
                    "DEFAULT": {"PROVIDER_KEY": "ORDER", "PROVIDER_VALUE": "USER_ID"},
                },
                "PS_WORK_MODE": {
                    "NAME": "Payment system work mode",
                    "SORT": "1100",
                    "INPUT": {"TYPE": "ENUM", "OPTIONS": {"TEST": "Test", "REGULAR": "Live"}},
                },
            },
        },
    )


def test_sale__paysystem__handler__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__handler__delete_1"],
        wire.client.sale.paysystem.handler.delete,
        wire.async_client.sale.paysystem.handler.delete,
        id=1,
    )


def test_sale__paysystem__handler__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__handler__delete_2"],
        wire.client.sale.paysystem.handler.delete,
        wire.async_client.sale.paysystem.handler.delete,
        id=1,
    )


def test_sale__paysystem__handler__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__handler__list_1"],
        wire.client.sale.paysystem.handler.list,
        wire.async_client.sale.paysystem.handler.list,
    )


def test_sale__paysystem__handler__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__handler__list_2"],
        wire.client.sale.paysystem.handler.list,
        wire.async_client.sale.paysystem.handler.list,
    )


def test_sale__paysystem__handler__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__handler__update_1"],
        wire.client.sale.paysystem.handler.update,
        wire.async_client.sale.paysystem.handler.update,
        id=3,
        fields={
            "CODE": "newresthandlercode",
            "NAME": "New handler name",
            "SORT": 200,
            "SETTINGS": {
                "CURRENCY": ["USD", "BYN"],
                "FORM_DATA": {
                    "ACTION_URI": "http://example.com/payment_form.php",
                    "METHOD": "POST",
                    "PARAMS": {
                        "serviceid": "REST_SERVICE_ID_2",
                        "invoiceNumber": "PAYMENT_ID_2",
                        "Sum": "PAYMENT_SHOULD_PAY_2",
                        "customer": "PAYMENT_BUYER_ID_2",
                    },
                },
                "CODES": {
                    "REST_SERVICE_ID_2": {
                        "NAME": "Store number",
                        "DESCRIPTION": "Store number",
                        "SORT": "100",
                    },
                    "REST_SERVICE_KEY_2": {
                        "NAME": "Secret key",
                        "DESCRIPTION": "Secret key",
                        "SORT": "300",
                    },
                    "PAYMENT_ID_2": {
                        "NAME": "Payment number",
                        "SORT": "400",
                        "GROUP": "PAYMENT",
                        "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "ACCOUNT_NUMBER"},
                    },
                    "PAYMENT_SHOULD_PAY_2": {
                        "NAME": "Payment amount",
                        "SORT": "600",
                        "GROUP": "PAYMENT",
                        "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "SUM"},
                    },
                    "PS_CHANGE_STATUS_PAY_2": {
                        "NAME": "Automatic payment status change",
                        "SORT": "700",
                        "INPUT": {"TYPE": "Y/N"},
                    },
                    "PAYMENT_BUYER_ID_2": {
                        "NAME": "Customer code",
                        "SORT": "1000",
                        "GROUP": "PAYMENT",
                        "DEFAULT": {"PROVIDER_KEY": "ORDER", "PROVIDER_VALUE": "USER_ID"},
                    },
                },
            },
        },
    )


def test_sale__paysystem__handler__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__handler__update_2"],
        wire.client.sale.paysystem.handler.update,
        wire.async_client.sale.paysystem.handler.update,
        id=3,
        fields={
            "CODE": "newresthandlercode",
            "NAME": "New handler name",
            "SORT": 200,
            "SETTINGS": {
                "CURRENCY": ["USD", "BYN"],
                "FORM_DATA": {
                    "ACTION_URI": "http://example.com/payment_form.php",
                    "METHOD": "POST",
                    "PARAMS": {
                        "serviceid": "REST_SERVICE_ID_2",
                        "invoiceNumber": "PAYMENT_ID_2",
                        "Sum": "PAYMENT_SHOULD_PAY_2",
                        "customer": "PAYMENT_BUYER_ID_2",
                    },
                },
                "CODES": {
                    "REST_SERVICE_ID_2": {
                        "NAME": "Store number",
                        "DESCRIPTION": "Store number",
                        "SORT": "100",
                    },
                    "REST_SERVICE_KEY_2": {
                        "NAME": "Secret key",
                        "DESCRIPTION": "Secret key",
                        "SORT": "300",
                    },
                    "PAYMENT_ID_2": {
                        "NAME": "Payment number",
                        "SORT": "400",
                        "GROUP": "PAYMENT",
                        "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "ACCOUNT_NUMBER"},
                    },
                    "PAYMENT_SHOULD_PAY_2": {
                        "NAME": "Payment amount",
                        "SORT": "600",
                        "GROUP": "PAYMENT",
                        "DEFAULT": {"PROVIDER_KEY": "PAYMENT", "PROVIDER_VALUE": "SUM"},
                    },
                    "PS_CHANGE_STATUS_PAY_2": {
                        "NAME": "Automatic payment status change",
                        "SORT": "700",
                        "INPUT": {"TYPE": "Y/N"},
                    },
                    "PAYMENT_BUYER_ID_2": {
                        "NAME": "Customer code",
                        "SORT": "1000",
                        "GROUP": "PAYMENT",
                        "DEFAULT": {"PROVIDER_KEY": "ORDER", "PROVIDER_VALUE": "USER_ID"},
                    },
                },
            },
        },
    )


def test_sale__paysystem__pay__invoice_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__pay__invoice_1"],
        wire.client.sale.paysystem.pay.invoice,
        wire.async_client.sale.paysystem.pay.invoice,
        invoice_id=2,
        pay_system_id=31,
    )


def test_sale__paysystem__pay__invoice_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__pay__invoice_2"],
        wire.client.sale.paysystem.pay.invoice,
        wire.async_client.sale.paysystem.pay.invoice,
        invoice_id=2,
        pay_system_id=31,
    )


def test_sale__paysystem__pay__payment_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__pay__payment_1"],
        wire.client.sale.paysystem.pay.payment,
        wire.async_client.sale.paysystem.pay.payment,
        payment_id=1,
        pay_system_id=1,
    )


def test_sale__paysystem__pay__payment_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__pay__payment_2"],
        wire.client.sale.paysystem.pay.payment,
        wire.async_client.sale.paysystem.pay.payment,
        payment_id=1,
        pay_system_id=1,
    )


def test_sale__paysystem__settings__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__settings__get_1"],
        wire.client.sale.paysystem.settings.get,
        wire.async_client.sale.paysystem.settings.get,
        id=11,
        person_type_id=1,
    )


def test_sale__paysystem__settings__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__settings__get_2"],
        wire.client.sale.paysystem.settings.get,
        wire.async_client.sale.paysystem.settings.get,
        id=11,
        person_type_id=1,
    )


def test_sale__paysystem__settings__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__settings__update_1"],
        wire.client.sale.paysystem.settings.update,
        wire.async_client.sale.paysystem.settings.update,
        id=11,
        person_type_id=1,
        settings={"REST_SERVICE_KEY_IFRAME": {"TYPE": "VALUE", "VALUE": "NEW_KEY"}},
    )


def test_sale__paysystem__settings__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__settings__update_2"],
        wire.client.sale.paysystem.settings.update,
        wire.async_client.sale.paysystem.settings.update,
        id=11,
        person_type_id=1,
        settings={"REST_SERVICE_KEY_IFRAME": {"TYPE": "VALUE", "VALUE": "NEW_KEY"}},
    )


def test_sale__paysystem__settings__invoice__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__settings__invoice__get_1"],
        wire.client.sale.paysystem.settings.invoice.get,
        wire.async_client.sale.paysystem.settings.invoice.get,
        invoice_id=10,
        pay_system_id=11,
    )


def test_sale__paysystem__settings__invoice__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__settings__invoice__get_2"],
        wire.client.sale.paysystem.settings.invoice.get,
        wire.async_client.sale.paysystem.settings.invoice.get,
        invoice_id=10,
        pay_system_id=11,
    )


def test_sale__paysystem__settings__payment__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__paysystem__settings__payment__get_1"],
        wire.client.sale.paysystem.settings.payment.get,
        wire.async_client.sale.paysystem.settings.payment.get,
        payment_id=10,
        pay_system_id=11,
    )


def test_sale__paysystem__settings__payment__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__paysystem__settings__payment__get_2"],
        wire.client.sale.paysystem.settings.payment.get,
        wire.async_client.sale.paysystem.settings.payment.get,
        payment_id=10,
        pay_system_id=11,
    )


def test_sale__persontype__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__persontype__add_1"],
        wire.client.sale.persontype.add,
        wire.async_client.sale.persontype.add,
        fields={
            "name": "Individual",
            "sort": "100",
            "active": "Y",
            "code": "MY_CRM_COMPANY",
            "xmlId": "myXmlId",
        },
    )


def test_sale__persontype__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__persontype__add_2"],
        wire.client.sale.persontype.add,
        wire.async_client.sale.persontype.add,
        fields={
            "name": "Individual",
            "sort": "100",
            "active": "Y",
            "code": "MY_CRM_COMPANY",
            "xmlId": "myXmlId",
        },
    )


def test_sale__persontype__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__persontype__delete_1"],
        wire.client.sale.persontype.delete,
        wire.async_client.sale.persontype.delete,
        id=5,
    )


def test_sale__persontype__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__persontype__delete_2"],
        wire.client.sale.persontype.delete,
        wire.async_client.sale.persontype.delete,
        id=5,
    )


def test_sale__persontype__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__persontype__get_1"],
        wire.client.sale.persontype.get,
        wire.async_client.sale.persontype.get,
        id=37,
    )


def test_sale__persontype__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__persontype__get_2"],
        wire.client.sale.persontype.get,
        wire.async_client.sale.persontype.get,
        id=37,
    )


def test_sale__persontype__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__persontype__get_fields_1"],
        wire.client.sale.persontype.get_fields,
        wire.async_client.sale.persontype.get_fields,
    )


def test_sale__persontype__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__persontype__get_fields_2"],
        wire.client.sale.persontype.get_fields,
        wire.async_client.sale.persontype.get_fields,
    )


def test_sale__persontype__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale__persontype__list_1"],
        wire.client.sale.persontype.list,
        wire.async_client.sale.persontype.list,
        select=["id", "name", "sort"],
        filter={"<=sort": 100},
        order={"sort": "DESC"},
    )


def test_sale__persontype__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__persontype__list_2"],
        wire.client.sale.persontype.list,
        wire.async_client.sale.persontype.list,
        select=["id", "name", "sort"],
        filter={"<=sort": 100},
        order={"sort": "DESC"},
    )


def test_sale__persontype__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__persontype__update_1"],
        wire.client.sale.persontype.update,
        wire.async_client.sale.persontype.update,
        id=12,
        fields={"name": "Legal entity"},
    )


def test_sale__persontype__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__persontype__update_2"],
        wire.client.sale.persontype.update,
        wire.async_client.sale.persontype.update,
        id=12,
        fields={"name": "Legal entity"},
    )


def test_sale__property__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property__add_1"],
        wire.client.sale.property.add,
        wire.async_client.sale.property.add,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for courier contact)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__property__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property__add_2"],
        wire.client.sale.property.add,
        wire.async_client.sale.property.add,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for courier contact)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__property__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property__delete_1"],
        wire.client.sale.property.delete,
        wire.async_client.sale.property.delete,
        id=57,
    )


def test_sale__property__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property__delete_2"],
        wire.client.sale.property.delete,
        wire.async_client.sale.property.delete,
        id=57,
    )


def test_sale__property__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property__get_1"],
        wire.client.sale.property.get,
        wire.async_client.sale.property.get,
        id=22,
    )


def test_sale__property__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property__get_2"],
        wire.client.sale.property.get,
        wire.async_client.sale.property.get,
        id=22,
    )


def test_sale__property__getfieldsbytype_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property__getfieldsbytype_1"],
        wire.client.sale.property.getfieldsbytype,
        wire.async_client.sale.property.getfieldsbytype,
        type="NUMBER",
    )


def test_sale__property__getfieldsbytype_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property__getfieldsbytype_2"],
        wire.client.sale.property.getfieldsbytype,
        wire.async_client.sale.property.getfieldsbytype,
        type="NUMBER",
    )


def test_sale__property__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property__list_1"],
        wire.client.sale.property.list,
        wire.async_client.sale.property.list,
        select=[
            "id",
            "active",
            "code",
            "defaultValue",
            "description",
            "inputFieldLocation",
            "isAddress",
            "isAddressFrom",
            "isAddressTo",
            "isEmail",
            "isFiltered",
            "isLocation",
            "isLocation4tax",
            "isPayer",
            "isPhone",
            "isProfileName",
            "isZip",
            "multiple",
            "name",
            "personTypeId",
            "propsGroupId",
            "required",
            "settings",
            "sort",
            "type",
            "userProps",
            "util",
            "xmlId",
        ],
        filter={"@type": "STRING", "%code": "EMAIL"},
        order={"id": "desc"},
    )


def test_sale__property__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property__list_2"],
        wire.client.sale.property.list,
        wire.async_client.sale.property.list,
        select=[
            "id",
            "active",
            "code",
            "defaultValue",
            "description",
            "inputFieldLocation",
            "isAddress",
            "isAddressFrom",
            "isAddressTo",
            "isEmail",
            "isFiltered",
            "isLocation",
            "isLocation4tax",
            "isPayer",
            "isPhone",
            "isProfileName",
            "isZip",
            "multiple",
            "name",
            "personTypeId",
            "propsGroupId",
            "required",
            "settings",
            "sort",
            "type",
            "userProps",
            "util",
            "xmlId",
        ],
        filter={"@type": "STRING", "%code": "EMAIL"},
        order={"id": "desc"},
    )


def test_sale__property__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property__update_1"],
        wire.client.sale.property.update,
        wire.async_client.sale.property.update,
        id=93,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for contacting the courier)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__property__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property__update_2"],
        wire.client.sale.property.update,
        wire.async_client.sale.property.update,
        id=93,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for contacting the courier)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__property_relation__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property_relation__add_1"],
        wire.client.sale.property_relation.add,
        wire.async_client.sale.property_relation.add,
        fields={"entityId": 6, "entityType": "D", "propertyId": 40},
    )


def test_sale__property_relation__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property_relation__add_2"],
        wire.client.sale.property_relation.add,
        wire.async_client.sale.property_relation.add,
        fields={"entityId": 6, "entityType": "D", "propertyId": 40},
    )


def test_sale__property_relation__delete_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property_relation__delete_by_filter_1"],
        wire.client.sale.property_relation.delete_by_filter,
        wire.async_client.sale.property_relation.delete_by_filter,
        fields={"entityId": 6, "entityType": "D", "propertyId": 40},
    )


def test_sale__property_relation__delete_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property_relation__delete_by_filter_2"],
        wire.client.sale.property_relation.delete_by_filter,
        wire.async_client.sale.property_relation.delete_by_filter,
        fields={"entityId": 6, "entityType": "D", "propertyId": 40},
    )


def test_sale__property_relation__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property_relation__get_fields_1"],
        wire.client.sale.property_relation.get_fields,
        wire.async_client.sale.property_relation.get_fields,
    )


def test_sale__property_relation__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property_relation__get_fields_2"],
        wire.client.sale.property_relation.get_fields,
        wire.async_client.sale.property_relation.get_fields,
    )


def test_sale__property_relation__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__property_relation__list_1"],
        wire.client.sale.property_relation.list,
        wire.async_client.sale.property_relation.list,
        select=["entityId", "entityType", "propertyId"],
        filter={"entityId": 6},
        order={"entityId": "asc"},
        start=0,
    )


def test_sale__property_relation__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__property_relation__list_2"],
        wire.client.sale.property_relation.list,
        wire.async_client.sale.property_relation.list,
        select=["entityId", "entityType", "propertyId"],
        filter={"entityId": 6},
        order={"entityId": "asc"},
        start=0,
    )


def test_sale__propertygroup__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertygroup__add_1"],
        wire.client.sale.propertygroup.add,
        wire.async_client.sale.propertygroup.add,
        fields={"personTypeId": 3, "name": "New Property Group", "sort": 100},
    )


def test_sale__propertygroup__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertygroup__add_2"],
        wire.client.sale.propertygroup.add,
        wire.async_client.sale.propertygroup.add,
        fields={"personTypeId": 3, "name": "New Property Group", "sort": 100},
    )


def test_sale__propertygroup__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertygroup__delete_1"],
        wire.client.sale.propertygroup.delete,
        wire.async_client.sale.propertygroup.delete,
        id=15,
    )


def test_sale__propertygroup__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertygroup__delete_2"],
        wire.client.sale.propertygroup.delete,
        wire.async_client.sale.propertygroup.delete,
        id=15,
    )


def test_sale__propertygroup__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertygroup__get_1"],
        wire.client.sale.propertygroup.get,
        wire.async_client.sale.propertygroup.get,
        id=10,
    )


def test_sale__propertygroup__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertygroup__get_2"],
        wire.client.sale.propertygroup.get,
        wire.async_client.sale.propertygroup.get,
        id=10,
    )


def test_sale__propertygroup__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertygroup__get_fields_1"],
        wire.client.sale.propertygroup.get_fields,
        wire.async_client.sale.propertygroup.get_fields,
    )


def test_sale__propertygroup__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertygroup__get_fields_2"],
        wire.client.sale.propertygroup.get_fields,
        wire.async_client.sale.propertygroup.get_fields,
    )


def test_sale__propertygroup__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertygroup__list_1"],
        wire.client.sale.propertygroup.list,
        wire.async_client.sale.propertygroup.list,
        select=["id", "name", "personTypeId", "sort"],
        filter={">=id": 14},
        order={"name": "asc", "id": "desc"},
    )


def test_sale__propertygroup__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertygroup__list_2"],
        wire.client.sale.propertygroup.list,
        wire.async_client.sale.propertygroup.list,
        select=["id", "name", "personTypeId", "sort"],
        filter={">=id": 14},
        order={"name": "asc", "id": "desc"},
    )


def test_sale__propertygroup__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertygroup__update_1"],
        wire.client.sale.propertygroup.update,
        wire.async_client.sale.propertygroup.update,
        id=10,
        fields={"personTypeId": 3, "name": "Updated Property Group", "sort": 100},
    )


def test_sale__propertygroup__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertygroup__update_2"],
        wire.client.sale.propertygroup.update,
        wire.async_client.sale.propertygroup.update,
        id=10,
        fields={"personTypeId": 3, "name": "Updated Property Group", "sort": 100},
    )


def test_sale__propertyvalue__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvalue__delete_1"],
        wire.client.sale.propertyvalue.delete,
        wire.async_client.sale.propertyvalue.delete,
        id=5,
    )


def test_sale__propertyvalue__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvalue__delete_2"],
        wire.client.sale.propertyvalue.delete,
        wire.async_client.sale.propertyvalue.delete,
        id=5,
    )


def test_sale__propertyvalue__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvalue__get_1"],
        wire.client.sale.propertyvalue.get,
        wire.async_client.sale.propertyvalue.get,
        id=13176,
    )


def test_sale__propertyvalue__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvalue__get_2"],
        wire.client.sale.propertyvalue.get,
        wire.async_client.sale.propertyvalue.get,
        id=13176,
    )


def test_sale__propertyvalue__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvalue__get_fields_1"],
        wire.client.sale.propertyvalue.get_fields,
        wire.async_client.sale.propertyvalue.get_fields,
    )


def test_sale__propertyvalue__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvalue__get_fields_2"],
        wire.client.sale.propertyvalue.get_fields,
        wire.async_client.sale.propertyvalue.get_fields,
    )


def test_sale__propertyvalue__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvalue__list_1"],
        wire.client.sale.propertyvalue.list,
        wire.async_client.sale.propertyvalue.list,
        select=["code", "id", "name", "orderId", "orderPropsId", "orderPropsXmlId", "value"],
        filter={"=code": "FIO", "%value": "Boris", ">orderId": 1600},
        order={"orderId": "desc"},
    )


def test_sale__propertyvalue__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvalue__list_2"],
        wire.client.sale.propertyvalue.list,
        wire.async_client.sale.propertyvalue.list,
        select=["code", "id", "name", "orderId", "orderPropsId", "orderPropsXmlId", "value"],
        filter={"=code": "FIO", "%value": "Boris", ">orderId": 1600},
        order={"orderId": "desc"},
    )


def test_sale__propertyvalue__modify_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvalue__modify_1"],
        wire.client.sale.propertyvalue.modify,
        wire.async_client.sale.propertyvalue.modify,
        fields={
            "order": {
                "id": 2066,
                "propertyValues": [
                    {"orderPropsId": 20, "value": "John Smith"},
                    {"orderPropsId": 21, "value": "johnsmith@example.com"},
                    {"orderPropsId": 22, "value": "+10907996161"},
                    {"orderPropsId": 25, "value": "0000073738"},
                    {
                        "orderPropsId": 26,
                        "value": "900 S Holland Ave, Springfield, MO 65806, United States",
                    },
                    {"orderPropsId": 51, "value": "04/17/2024"},
                    {"orderPropsId": 52, "value": "Y"},
                    {"orderPropsId": 53, "value": "948"},
                    {"orderPropsId": 54, "value": "10"},
                ],
            }
        },
    )


def test_sale__propertyvalue__modify_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvalue__modify_2"],
        wire.client.sale.propertyvalue.modify,
        wire.async_client.sale.propertyvalue.modify,
        fields={
            "order": {
                "id": 2066,
                "propertyValues": [
                    {"orderPropsId": 20, "value": "John Smith"},
                    {"orderPropsId": 21, "value": "johnsmith@example.com"},
                    {"orderPropsId": 22, "value": "+10907996161"},
                    {"orderPropsId": 25, "value": "0000073738"},
                    {
                        "orderPropsId": 26,
                        "value": "900 S Holland Ave, Springfield, MO 65806, United States",
                    },
                    {"orderPropsId": 51, "value": "04/17/2024"},
                    {"orderPropsId": 52, "value": "Y"},
                    {"orderPropsId": 53, "value": "948"},
                    {"orderPropsId": 54, "value": "10"},
                ],
            }
        },
    )


def test_sale__propertyvariant__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvariant__add_1"],
        wire.client.sale.propertyvariant.add,
        wire.async_client.sale.propertyvariant.add,
        fields={
            "name": "Red",
            "orderPropsId": 49,
            "value": "red",
            "sort": 10,
            "description": "Description of the value for red color",
        },
    )


def test_sale__propertyvariant__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvariant__add_2"],
        wire.client.sale.propertyvariant.add,
        wire.async_client.sale.propertyvariant.add,
        fields={
            "name": "Red",
            "orderPropsId": 49,
            "value": "red",
            "sort": 10,
            "description": "Description of the value for red color",
        },
    )


def test_sale__propertyvariant__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvariant__delete_1"],
        wire.client.sale.propertyvariant.delete,
        wire.async_client.sale.propertyvariant.delete,
        id=5,
    )


def test_sale__propertyvariant__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvariant__delete_2"],
        wire.client.sale.propertyvariant.delete,
        wire.async_client.sale.propertyvariant.delete,
        id=5,
    )


def test_sale__propertyvariant__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvariant__get_1"],
        wire.client.sale.propertyvariant.get,
        wire.async_client.sale.propertyvariant.get,
        id=6,
    )


def test_sale__propertyvariant__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvariant__get_2"],
        wire.client.sale.propertyvariant.get,
        wire.async_client.sale.propertyvariant.get,
        id=6,
    )


def test_sale__propertyvariant__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvariant__get_fields_1"],
        wire.client.sale.propertyvariant.get_fields,
        wire.async_client.sale.propertyvariant.get_fields,
    )


def test_sale__propertyvariant__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvariant__get_fields_2"],
        wire.client.sale.propertyvariant.get_fields,
        wire.async_client.sale.propertyvariant.get_fields,
    )


def test_sale__propertyvariant__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvariant__list_1"],
        wire.client.sale.propertyvariant.list,
        wire.async_client.sale.propertyvariant.list,
        select=["id", "name", "orderPropsId", "value"],
        filter={">=id": 5},
        order={"orderPropsId": "desc", "id": "asc"},
    )


def test_sale__propertyvariant__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvariant__list_2"],
        wire.client.sale.propertyvariant.list,
        wire.async_client.sale.propertyvariant.list,
        select=["id", "name", "orderPropsId", "value"],
        filter={">=id": 5},
        order={"orderPropsId": "desc", "id": "asc"},
    )


def test_sale__propertyvariant__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__propertyvariant__update_1"],
        wire.client.sale.propertyvariant.update,
        wire.async_client.sale.propertyvariant.update,
        id=5,
        fields={
            "name": "Red",
            "value": "red",
            "sort": 10,
            "description": "New description for the red color value",
        },
    )


def test_sale__propertyvariant__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__propertyvariant__update_2"],
        wire.client.sale.propertyvariant.update,
        wire.async_client.sale.propertyvariant.update,
        id=5,
        fields={
            "name": "Red",
            "value": "red",
            "sort": 10,
            "description": "New description for the red color value",
        },
    )


def test_sale__shipment__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipment__add_1"],
        wire.client.sale.shipment.add,
        wire.async_client.sale.shipment.add,
        fields={
            "orderId": 2068,
            "allowDelivery": "Y",
            "deducted": "Y",
            "deliveryId": 2,
            "statusId": "DN",
            "deliveryDocDate": "2024-02-13T14:05:48",
            "deliveryDocNum": "DocumentNumber123456",
            "trackingNumber": "trackingNumber",
            "basePriceDelivery": 999.99,
            "comments": "My comment for manager",
            "responsibleId": 25,
            "xmlId": "myXmlId",
        },
    )


def test_sale__shipment__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipment__add_2"],
        wire.client.sale.shipment.add,
        wire.async_client.sale.shipment.add,
        fields={
            "orderId": 2068,
            "allowDelivery": "Y",
            "deducted": "Y",
            "deliveryId": 2,
            "statusId": "DN",
            "deliveryDocDate": "2024-02-13T14:05:48",
            "deliveryDocNum": "DocumentNumber123456",
            "trackingNumber": "trackingNumber",
            "basePriceDelivery": 999.99,
            "comments": "My comment for manager",
            "responsibleId": 25,
            "xmlId": "myXmlId",
        },
    )


def test_sale__shipment__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipment__delete_1"],
        wire.client.sale.shipment.delete,
        wire.async_client.sale.shipment.delete,
        id=2461,
    )


def test_sale__shipment__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipment__delete_2"],
        wire.client.sale.shipment.delete,
        wire.async_client.sale.shipment.delete,
        id=2461,
    )


def test_sale__shipment__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipment__get_1"],
        wire.client.sale.shipment.get,
        wire.async_client.sale.shipment.get,
        id=2465,
    )


def test_sale__shipment__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipment__get_2"],
        wire.client.sale.shipment.get,
        wire.async_client.sale.shipment.get,
        id=2465,
    )


def test_sale__shipment__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipment__get_fields_1"],
        wire.client.sale.shipment.get_fields,
        wire.async_client.sale.shipment.get_fields,
    )


def test_sale__shipment__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipment__get_fields_2"],
        wire.client.sale.shipment.get_fields,
        wire.async_client.sale.shipment.get_fields,
    )


def test_sale__shipment__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipment__list_1"],
        wire.client.sale.shipment.list,
        wire.async_client.sale.shipment.list,
        select=[
            "id",
            "accountNumber",
            "allowDelivery",
            "basePriceDelivery",
            "canceled",
            "comments",
            "companyId",
            "currency",
            "customPriceDelivery",
            "dateAllowDelivery",
            "dateCanceled",
            "dateDeducted",
            "dateInsert",
            "dateMarked",
            "dateResponsibleId",
            "deducted",
            "deliveryDocDate",
            "deliveryDocNum",
            "deliveryId",
            "deliveryName",
            "deliveryXmlId",
            "discountPrice",
            "empAllowDeliveryId",
            "empCanceledId",
            "empDeductedId",
            "empMarkedId",
            "empResponsibleId",
            "externalDelivery",
            "id1c",
            "marked",
            "orderId",
            "priceDelivery",
            "reasonMarked",
            "reasonUndoDeducted",
            "responsibleId",
            "statusId",
            "statusXmlId",
            "system",
            "trackingDescription",
            "trackingLastCheck",
            "trackingNumber",
            "trackingStatus",
            "updated1c",
            "version1c",
            "xmlId",
        ],
        filter={"@orderId": [2069, 2070], ">=id": 2464},
        order={"id": "desc"},
    )


def test_sale__shipment__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipment__list_2"],
        wire.client.sale.shipment.list,
        wire.async_client.sale.shipment.list,
        select=[
            "id",
            "accountNumber",
            "allowDelivery",
            "basePriceDelivery",
            "canceled",
            "comments",
            "companyId",
            "currency",
            "customPriceDelivery",
            "dateAllowDelivery",
            "dateCanceled",
            "dateDeducted",
            "dateInsert",
            "dateMarked",
            "dateResponsibleId",
            "deducted",
            "deliveryDocDate",
            "deliveryDocNum",
            "deliveryId",
            "deliveryName",
            "deliveryXmlId",
            "discountPrice",
            "empAllowDeliveryId",
            "empCanceledId",
            "empDeductedId",
            "empMarkedId",
            "empResponsibleId",
            "externalDelivery",
            "id1c",
            "marked",
            "orderId",
            "priceDelivery",
            "reasonMarked",
            "reasonUndoDeducted",
            "responsibleId",
            "statusId",
            "statusXmlId",
            "system",
            "trackingDescription",
            "trackingLastCheck",
            "trackingNumber",
            "trackingStatus",
            "updated1c",
            "version1c",
            "xmlId",
        ],
        filter={"@orderId": [2069, 2070], ">=id": 2464},
        order={"id": "desc"},
    )


def test_sale__shipment__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipment__update_1"],
        wire.client.sale.shipment.update,
        wire.async_client.sale.shipment.update,
        id=2452,
        fields={
            "allowDelivery": "N",
            "deducted": "N",
            "deliveryId": 3,
            "statusId": "DD",
            "deliveryDocDate": "2024-02-13T15:05:49",
            "deliveryDocNum": "MyDocumentNumber",
            "trackingNumber": "MyTrackingNumber",
            "basePriceDelivery": 1999.99,
            "comments": "My new comment for manager",
            "responsibleId": 1,
            "xmlId": "myNewXmlId",
        },
    )


def test_sale__shipment__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipment__update_2"],
        wire.client.sale.shipment.update,
        wire.async_client.sale.shipment.update,
        id=2452,
        fields={
            "allowDelivery": "N",
            "deducted": "N",
            "deliveryId": 3,
            "statusId": "DD",
            "deliveryDocDate": "2024-02-13T15:05:49",
            "deliveryDocNum": "MyDocumentNumber",
            "trackingNumber": "MyTrackingNumber",
            "basePriceDelivery": 1999.99,
            "comments": "My new comment for manager",
            "responsibleId": 1,
            "xmlId": "myNewXmlId",
        },
    )


def test_sale__shipmentitem__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentitem__add_1"],
        wire.client.sale.shipmentitem.add,
        wire.async_client.sale.shipmentitem.add,
        fields={"orderDeliveryId": 33, "basketId": 18, "quantity": 1},
    )


def test_sale__shipmentitem__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentitem__add_2"],
        wire.client.sale.shipmentitem.add,
        wire.async_client.sale.shipmentitem.add,
        fields={"orderDeliveryId": 33, "basketId": 18, "quantity": 1},
    )


def test_sale__shipmentitem__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentitem__delete_1"],
        wire.client.sale.shipmentitem.delete,
        wire.async_client.sale.shipmentitem.delete,
        id=5,
    )


def test_sale__shipmentitem__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentitem__delete_2"],
        wire.client.sale.shipmentitem.delete,
        wire.async_client.sale.shipmentitem.delete,
        id=5,
    )


def test_sale__shipmentitem__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentitem__get_1"],
        wire.client.sale.shipmentitem.get,
        wire.async_client.sale.shipmentitem.get,
        id=7,
    )


def test_sale__shipmentitem__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentitem__get_2"],
        wire.client.sale.shipmentitem.get,
        wire.async_client.sale.shipmentitem.get,
        id=7,
    )


def test_sale__shipmentitem__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentitem__getfields_1"],
        wire.client.sale.shipmentitem.getfields,
        wire.async_client.sale.shipmentitem.getfields,
    )


def test_sale__shipmentitem__getfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentitem__getfields_2"],
        wire.client.sale.shipmentitem.getfields,
        wire.async_client.sale.shipmentitem.getfields,
    )


def test_sale__shipmentitem__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentitem__list_1"],
        wire.client.sale.shipmentitem.list,
        wire.async_client.sale.shipmentitem.list,
        select=[
            "id",
            "orderDeliveryId",
            "basketId",
            "quantity",
            "xmlId",
            "dateInsert",
            "reservedQuantity",
        ],
        filter={"<id": 10, "@orderDeliveryId": [2431, 2430], "basketId": 2716},
        order={"id": "desc"},
        start=0,
    )


def test_sale__shipmentitem__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentitem__list_2"],
        wire.client.sale.shipmentitem.list,
        wire.async_client.sale.shipmentitem.list,
        select=[
            "id",
            "orderDeliveryId",
            "basketId",
            "quantity",
            "xmlId",
            "dateInsert",
            "reservedQuantity",
        ],
        filter={"<id": 10, "@orderDeliveryId": [2431, 2430], "basketId": 2716},
        order={"id": "desc"},
        start=0,
    )


def test_sale__shipmentitem__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentitem__update_1"],
        wire.client.sale.shipmentitem.update,
        wire.async_client.sale.shipmentitem.update,
        id=7,
        fields={"quantity": 5, "xmlId": "myNewXmlId"},
    )


def test_sale__shipmentitem__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentitem__update_2"],
        wire.client.sale.shipmentitem.update,
        wire.async_client.sale.shipmentitem.update,
        id=7,
        fields={"quantity": 5, "xmlId": "myNewXmlId"},
    )


def test_sale__shipmentproperty__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentproperty__add_1"],
        wire.client.sale.shipmentproperty.add,
        wire.async_client.sale.shipmentproperty.add,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for courier contact)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "Property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__shipmentproperty__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentproperty__add_2"],
        wire.client.sale.shipmentproperty.add,
        wire.async_client.sale.shipmentproperty.add,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for courier contact)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "Property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__shipmentproperty__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentproperty__delete_1"],
        wire.client.sale.shipmentproperty.delete,
        wire.async_client.sale.shipmentproperty.delete,
        id=57,
    )


def test_sale__shipmentproperty__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentproperty__delete_2"],
        wire.client.sale.shipmentproperty.delete,
        wire.async_client.sale.shipmentproperty.delete,
        id=57,
    )


def test_sale__shipmentproperty__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentproperty__get_1"],
        wire.client.sale.shipmentproperty.get,
        wire.async_client.sale.shipmentproperty.get,
        id=22,
    )


def test_sale__shipmentproperty__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentproperty__get_2"],
        wire.client.sale.shipmentproperty.get,
        wire.async_client.sale.shipmentproperty.get,
        id=22,
    )


def test_sale__shipmentproperty__getfieldsbytype_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentproperty__getfieldsbytype_1"],
        wire.client.sale.shipmentproperty.getfieldsbytype,
        wire.async_client.sale.shipmentproperty.getfieldsbytype,
        type="NUMBER",
    )


def test_sale__shipmentproperty__getfieldsbytype_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentproperty__getfieldsbytype_2"],
        wire.client.sale.shipmentproperty.getfieldsbytype,
        wire.async_client.sale.shipmentproperty.getfieldsbytype,
        type="NUMBER",
    )


def test_sale__shipmentproperty__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentproperty__list_1"],
        wire.client.sale.shipmentproperty.list,
        wire.async_client.sale.shipmentproperty.list,
        select=[
            "id",
            "active",
            "code",
            "defaultValue",
            "description",
            "inputFieldLocation",
            "isAddress",
            "isAddressFrom",
            "isAddressTo",
            "isEmail",
            "isFiltered",
            "isLocation",
            "isLocation4tax",
            "isPayer",
            "isPhone",
            "isProfileName",
            "isZip",
            "multiple",
            "name",
            "personTypeId",
            "propsGroupId",
            "required",
            "settings",
            "sort",
            "type",
            "userProps",
            "util",
            "xmlId",
        ],
        filter={"@type": "STRING", "%code": "EMAIL"},
        order={"id": "desc"},
    )


def test_sale__shipmentproperty__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentproperty__list_2"],
        wire.client.sale.shipmentproperty.list,
        wire.async_client.sale.shipmentproperty.list,
        select=[
            "id",
            "active",
            "code",
            "defaultValue",
            "description",
            "inputFieldLocation",
            "isAddress",
            "isAddressFrom",
            "isAddressTo",
            "isEmail",
            "isFiltered",
            "isLocation",
            "isLocation4tax",
            "isPayer",
            "isPhone",
            "isProfileName",
            "isZip",
            "multiple",
            "name",
            "personTypeId",
            "propsGroupId",
            "required",
            "settings",
            "sort",
            "type",
            "userProps",
            "util",
            "xmlId",
        ],
        filter={"@type": "STRING", "%code": "EMAIL"},
        order={"id": "desc"},
    )


def test_sale__shipmentproperty__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentproperty__update_1"],
        wire.client.sale.shipmentproperty.update,
        wire.async_client.sale.shipmentproperty.update,
        id=93,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for contacting the courier)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__shipmentproperty__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentproperty__update_2"],
        wire.client.sale.shipmentproperty.update,
        wire.async_client.sale.shipmentproperty.update,
        id=93,
        fields={
            "personTypeId": 3,
            "propsGroupId": 6,
            "name": "Phone (for contacting the courier)",
            "type": "STRING",
            "code": "PHONE",
            "active": "Y",
            "util": "N",
            "userProps": "Y",
            "isFiltered": "N",
            "sort": 500,
            "description": "property description",
            "required": "Y",
            "multiple": "N",
            "settings": {"multiline": "Y", "maxlength": 100},
            "xmlId": "",
            "defaultValue": "",
            "isProfileName": "Y",
            "isPayer": "Y",
            "isEmail": "N",
            "isPhone": "N",
            "isZip": "N",
            "isAddress": "N",
        },
    )


def test_sale__shipmentpropertyvalue__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentpropertyvalue__delete_1"],
        wire.client.sale.shipmentpropertyvalue.delete,
        wire.async_client.sale.shipmentpropertyvalue.delete,
        id=38165,
    )


def test_sale__shipmentpropertyvalue__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentpropertyvalue__delete_2"],
        wire.client.sale.shipmentpropertyvalue.delete,
        wire.async_client.sale.shipmentpropertyvalue.delete,
        id=38165,
    )


def test_sale__shipmentpropertyvalue__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentpropertyvalue__get_1"],
        wire.client.sale.shipmentpropertyvalue.get,
        wire.async_client.sale.shipmentpropertyvalue.get,
        id=38164,
    )


def test_sale__shipmentpropertyvalue__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentpropertyvalue__get_2"],
        wire.client.sale.shipmentpropertyvalue.get,
        wire.async_client.sale.shipmentpropertyvalue.get,
        id=38164,
    )


def test_sale__shipmentpropertyvalue__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentpropertyvalue__getfields_1"],
        wire.client.sale.shipmentpropertyvalue.getfields,
        wire.async_client.sale.shipmentpropertyvalue.getfields,
    )


def test_sale__shipmentpropertyvalue__getfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentpropertyvalue__getfields_2"],
        wire.client.sale.shipmentpropertyvalue.getfields,
        wire.async_client.sale.shipmentpropertyvalue.getfields,
    )


def test_sale__shipmentpropertyvalue__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentpropertyvalue__list_1"],
        wire.client.sale.shipmentpropertyvalue.list,
        wire.async_client.sale.shipmentpropertyvalue.list,
        select=[
            "code",
            "id",
            "name",
            "shipmentId",
            "shipmentPropsId",
            "shipmentPropsXmlId",
            "value",
        ],
        filter={"@shipmentId": [4120]},
        order={"shipmentId": "desc"},
    )


def test_sale__shipmentpropertyvalue__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentpropertyvalue__list_2"],
        wire.client.sale.shipmentpropertyvalue.list,
        wire.async_client.sale.shipmentpropertyvalue.list,
        select=[
            "code",
            "id",
            "name",
            "shipmentId",
            "shipmentPropsId",
            "shipmentPropsXmlId",
            "value",
        ],
        filter={"@shipmentId": [4120]},
        order={"shipmentId": "desc"},
    )


def test_sale__shipmentpropertyvalue__modify_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__shipmentpropertyvalue__modify_1"],
        wire.client.sale.shipmentpropertyvalue.modify,
        wire.async_client.sale.shipmentpropertyvalue.modify,
        fields={
            "shipment": {
                "id": 4120,
                "propertyValues": [
                    {"shipmentPropsId": 105, "value": "Comments value"},
                    {"shipmentPropsId": 106, "value": "Description value"},
                ],
            }
        },
    )


def test_sale__shipmentpropertyvalue__modify_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__shipmentpropertyvalue__modify_2"],
        wire.client.sale.shipmentpropertyvalue.modify,
        wire.async_client.sale.shipmentpropertyvalue.modify,
        fields={
            "shipment": {
                "id": 4120,
                "propertyValues": [
                    {"shipmentPropsId": 105, "value": "Comments value"},
                    {"shipmentPropsId": 106, "value": "Description value"},
                ],
            }
        },
    )


def test_sale__status__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status__add_1"],
        wire.client.sale.status.add,
        wire.async_client.sale.status.add,
        fields={
            "id": "MS",
            "type": "O",
            "notify": "Y",
            "sort": 500,
            "color": "#FF0000",
            "xmlId": "myStatusXmlId",
        },
    )


def test_sale__status__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status__add_2"],
        wire.client.sale.status.add,
        wire.async_client.sale.status.add,
        fields={
            "id": "MS",
            "type": "O",
            "notify": "Y",
            "sort": 500,
            "color": "#FF0000",
            "xmlId": "myStatusXmlId",
        },
    )


def test_sale__status__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status__delete_1"],
        wire.client.sale.status.delete,
        wire.async_client.sale.status.delete,
        id="MS",
    )


def test_sale__status__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status__delete_2"],
        wire.client.sale.status.delete,
        wire.async_client.sale.status.delete,
        id="MS",
    )


def test_sale__status__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status__get_1"],
        wire.client.sale.status.get,
        wire.async_client.sale.status.get,
        id="N",
    )


def test_sale__status__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status__get_2"],
        wire.client.sale.status.get,
        wire.async_client.sale.status.get,
        id="N",
    )


def test_sale__status__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status__get_fields_1"],
        wire.client.sale.status.get_fields,
        wire.async_client.sale.status.get_fields,
    )


def test_sale__status__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status__get_fields_2"],
        wire.client.sale.status.get_fields,
        wire.async_client.sale.status.get_fields,
    )


def test_sale__status__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status__list_1"],
        wire.client.sale.status.list,
        wire.async_client.sale.status.list,
        select=["id", "type", "notify", "color", "sort", "xmlId"],
        filter={"id": "N"},
        order={"type": "asc"},
    )


def test_sale__status__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status__list_2"],
        wire.client.sale.status.list,
        wire.async_client.sale.status.list,
        select=["id", "type", "notify", "color", "sort", "xmlId"],
        filter={"id": "N"},
        order={"type": "asc"},
    )


def test_sale__status__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status__update_1"],
        wire.client.sale.status.update,
        wire.async_client.sale.status.update,
        id="MS",
        fields={
            "type": "D",
            "notify": "N",
            "sort": 100,
            "color": "#00FF00",
            "xmlId": "updatedXmlId",
        },
    )


def test_sale__status__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status__update_2"],
        wire.client.sale.status.update,
        wire.async_client.sale.status.update,
        id="MS",
        fields={
            "type": "D",
            "notify": "N",
            "sort": 100,
            "color": "#00FF00",
            "xmlId": "updatedXmlId",
        },
    )


def test_sale__status_lang__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status_lang__add_1"],
        wire.client.sale.status_lang.add,
        wire.async_client.sale.status_lang.add,
        fields={
            "statusId": "RD",
            "lid": "de",
            "name": "Returned by Customer",
            "description": "The customer returned the product due to a defect",
        },
    )


def test_sale__status_lang__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status_lang__add_2"],
        wire.client.sale.status_lang.add,
        wire.async_client.sale.status_lang.add,
        fields={
            "statusId": "RD",
            "lid": "de",
            "name": "Returned by Customer",
            "description": "The customer returned the product due to a defect",
        },
    )


def test_sale__status_lang__delete_by_filter_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status_lang__delete_by_filter_1"],
        wire.client.sale.status_lang.delete_by_filter,
        wire.async_client.sale.status_lang.delete_by_filter,
        fields={"statusId": "RD", "lid": "la", "name": "-"},
    )


def test_sale__status_lang__delete_by_filter_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status_lang__delete_by_filter_2"],
        wire.client.sale.status_lang.delete_by_filter,
        wire.async_client.sale.status_lang.delete_by_filter,
        fields={"statusId": "RD", "lid": "la", "name": "-"},
    )


def test_sale__status_lang__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status_lang__get_fields_1"],
        wire.client.sale.status_lang.get_fields,
        wire.async_client.sale.status_lang.get_fields,
    )


def test_sale__status_lang__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status_lang__get_fields_2"],
        wire.client.sale.status_lang.get_fields,
        wire.async_client.sale.status_lang.get_fields,
    )


def test_sale__status_lang__get_list_langs_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status_lang__get_list_langs_1"],
        wire.client.sale.status_lang.get_list_langs,
        wire.async_client.sale.status_lang.get_list_langs,
    )


def test_sale__status_lang__get_list_langs_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status_lang__get_list_langs_2"],
        wire.client.sale.status_lang.get_list_langs,
        wire.async_client.sale.status_lang.get_list_langs,
    )


def test_sale__status_lang__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__status_lang__list_1"],
        wire.client.sale.status_lang.list,
        wire.async_client.sale.status_lang.list,
        select=["statusId", "lid", "name", "description"],
        filter={"statusId": "N", "lid": "de"},
        order={"statusId": "asc"},
    )


def test_sale__status_lang__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__status_lang__list_2"],
        wire.client.sale.status_lang.list,
        wire.async_client.sale.status_lang.list,
        select=["statusId", "lid", "name", "description"],
        filter={"statusId": "N", "lid": "de"},
        order={"statusId": "asc"},
    )


def test_sale__trade_binding__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__trade_binding__get_fields_1"],
        wire.client.sale.trade_binding.get_fields,
        wire.async_client.sale.trade_binding.get_fields,
    )


def test_sale__trade_binding__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__trade_binding__get_fields_2"],
        wire.client.sale.trade_binding.get_fields,
        wire.async_client.sale.trade_binding.get_fields,
    )


def test_sale__trade_binding__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__trade_binding__list_1"],
        wire.client.sale.trade_binding.list,
        wire.async_client.sale.trade_binding.list,
        select=["orderId", "tradingPlatformId"],
        filter={"!=tradingPlatformID": 10},
        order={"tradingPlatformId": "DESC"},
        start=0,
    )


def test_sale__trade_binding__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__trade_binding__list_2"],
        wire.client.sale.trade_binding.list,
        wire.async_client.sale.trade_binding.list,
        select=["orderId", "tradingPlatformId"],
        filter={"!=tradingPlatformID": 10},
        order={"tradingPlatformId": "DESC"},
        start=0,
    )


def test_sale__trade_platform__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__trade_platform__get_fields_1"],
        wire.client.sale.trade_platform.get_fields,
        wire.async_client.sale.trade_platform.get_fields,
    )


def test_sale__trade_platform__get_fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__trade_platform__get_fields_2"],
        wire.client.sale.trade_platform.get_fields,
        wire.async_client.sale.trade_platform.get_fields,
    )


def test_sale__trade_platform__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale__trade_platform__list_1"],
        wire.client.sale.trade_platform.list,
        wire.async_client.sale.trade_platform.list,
        select=["id", "code"],
        filter={"%code": "smart"},
        order={"code": "asc"},
        start=0,
    )


def test_sale__trade_platform__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale__trade_platform__list_2"],
        wire.client.sale.trade_platform.list,
        wire.async_client.sale.trade_platform.list,
        select=["id", "code"],
        filter={"%code": "smart"},
        order={"code": "asc"},
        start=0,
    )
