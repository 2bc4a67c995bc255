# Generated from spec/sale/delivery: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Wire, documented

EXAMPLES = documented("sale_delivery")


def test_sale_delivery_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_add_1"],
        wire.b24.sale.delivery.add,
        wire.async_b24.sale.delivery.add,
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


def test_sale_delivery_add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_add_2"],
        wire.b24.sale.delivery.add,
        wire.async_b24.sale.delivery.add,
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


def test_sale_delivery_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_delete_1"],
        wire.b24.sale.delivery.delete,
        wire.async_b24.sale.delivery.delete,
        id=196,
    )


def test_sale_delivery_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_delete_2"],
        wire.b24.sale.delivery.delete,
        wire.async_b24.sale.delivery.delete,
        id=196,
    )


def test_sale_delivery_getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_getlist_1"],
        wire.b24.sale.delivery.getlist,
        wire.async_b24.sale.delivery.getlist,
        select=["ID", "PARENT_ID", "NAME", "ACTIVE", "DESCRIPTION", "SORT", "CURRENCY"],
        filter={"@ID": [196, 197, 198]},
        order={"SORT": "ASC", "ID": "DESC"},
    )


def test_sale_delivery_getlist_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_getlist_2"],
        wire.b24.sale.delivery.getlist,
        wire.async_b24.sale.delivery.getlist,
        select=["ID", "PARENT_ID", "NAME", "ACTIVE", "DESCRIPTION", "SORT", "CURRENCY"],
        filter={"@ID": [196, 197, 198]},
        order={"SORT": "ASC", "ID": "DESC"},
    )


def test_sale_delivery_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_update_1"],
        wire.b24.sale.delivery.update,
        wire.async_b24.sale.delivery.update,
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


def test_sale_delivery_update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_update_2"],
        wire.b24.sale.delivery.update,
        wire.async_b24.sale.delivery.update,
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


def test_sale_delivery_config_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_config_get_1"],
        wire.b24.sale.delivery.config.get,
        wire.async_b24.sale.delivery.config.get,
        id=196,
    )


def test_sale_delivery_config_get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_config_get_2"],
        wire.b24.sale.delivery.config.get,
        wire.async_b24.sale.delivery.config.get,
        id=196,
    )


def test_sale_delivery_config_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_config_update_1"],
        wire.b24.sale.delivery.config.update,
        wire.async_b24.sale.delivery.config.update,
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


def test_sale_delivery_config_update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_config_update_2"],
        wire.b24.sale.delivery.config.update,
        wire.async_b24.sale.delivery.config.update,
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


def test_sale_delivery_extra_service_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_extra_service_add_1"],
        wire.b24.sale.delivery.extra.service.add,
        wire.async_b24.sale.delivery.extra.service.add,
        delivery_id=197,
        type="checkbox",
        name="Door Delivery",
        active="Y",
        code="door_delivery",
        sort=100,
        description="Door Delivery Description",
        price=99.99,
    )


def test_sale_delivery_extra_service_add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale_delivery_extra_service_add_2"],
        wire.b24.sale.delivery.extra.service.add,
        wire.async_b24.sale.delivery.extra.service.add,
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


def test_sale_delivery_extra_service_add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_extra_service_add_3"],
        wire.b24.sale.delivery.extra.service.add,
        wire.async_b24.sale.delivery.extra.service.add,
        delivery_id=197,
        type="checkbox",
        name="Door Delivery",
        active="Y",
        code="door_delivery",
        sort=100,
        description="Door Delivery Description",
        price=99.99,
    )


def test_sale_delivery_extra_service_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_extra_service_delete_1"],
        wire.b24.sale.delivery.extra.service.delete,
        wire.async_b24.sale.delivery.extra.service.delete,
        id=134,
    )


def test_sale_delivery_extra_service_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_extra_service_delete_2"],
        wire.b24.sale.delivery.extra.service.delete,
        wire.async_b24.sale.delivery.extra.service.delete,
        id=134,
    )


def test_sale_delivery_extra_service_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_extra_service_get_1"],
        wire.b24.sale.delivery.extra.service.get,
        wire.async_b24.sale.delivery.extra.service.get,
        delivery_id=198,
    )


def test_sale_delivery_extra_service_get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_extra_service_get_2"],
        wire.b24.sale.delivery.extra.service.get,
        wire.async_b24.sale.delivery.extra.service.get,
        delivery_id=198,
    )


def test_sale_delivery_extra_service_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_extra_service_update_1"],
        wire.b24.sale.delivery.extra.service.update,
        wire.async_b24.sale.delivery.extra.service.update,
        id=128,
        name="Door Delivery New Name",
        active="N",
        code="door_delivery",
        sort=200,
        description="Door Delivery New Description",
        price=399.99,
    )


def test_sale_delivery_extra_service_update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["sale_delivery_extra_service_update_2"],
        wire.b24.sale.delivery.extra.service.update,
        wire.async_b24.sale.delivery.extra.service.update,
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


def test_sale_delivery_extra_service_update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_extra_service_update_3"],
        wire.b24.sale.delivery.extra.service.update,
        wire.async_b24.sale.delivery.extra.service.update,
        id=128,
        name="Door Delivery New Name",
        active="N",
        code="door_delivery",
        sort=200,
        description="Door Delivery New Description",
        price=399.99,
    )


def test_sale_delivery_handler_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_handler_add_1"],
        wire.b24.sale.delivery.handler.add,
        wire.async_b24.sale.delivery.handler.add,
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


def test_sale_delivery_handler_add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_handler_add_2"],
        wire.b24.sale.delivery.handler.add,
        wire.async_b24.sale.delivery.handler.add,
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


def test_sale_delivery_handler_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_handler_delete_1"],
        wire.b24.sale.delivery.handler.delete,
        wire.async_b24.sale.delivery.handler.delete,
        id=14,
    )


def test_sale_delivery_handler_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_handler_delete_2"],
        wire.b24.sale.delivery.handler.delete,
        wire.async_b24.sale.delivery.handler.delete,
        id=14,
    )


def test_sale_delivery_handler_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_handler_list_1"],
        wire.b24.sale.delivery.handler.list,
        wire.async_b24.sale.delivery.handler.list,
        start=0,
    )


def test_sale_delivery_handler_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_handler_list_2"],
        wire.b24.sale.delivery.handler.list,
        wire.async_b24.sale.delivery.handler.list,
        start=0,
    )


def test_sale_delivery_handler_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_handler_update_1"],
        wire.b24.sale.delivery.handler.update,
        wire.async_b24.sale.delivery.handler.update,
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


def test_sale_delivery_handler_update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_handler_update_2"],
        wire.b24.sale.delivery.handler.update,
        wire.async_b24.sale.delivery.handler.update,
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


def test_sale_delivery_request_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_request_delete_1"],
        wire.b24.sale.delivery.request.delete,
        wire.async_b24.sale.delivery.request.delete,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
    )


def test_sale_delivery_request_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_request_delete_2"],
        wire.b24.sale.delivery.request.delete,
        wire.async_b24.sale.delivery.request.delete,
        delivery_id=225,
        request_id="4757aca4931a4f029f49c0db4374d13d",
    )


def test_sale_delivery_request_sendmessage_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_request_sendmessage_1"],
        wire.b24.sale.delivery.request.sendmessage,
        wire.async_b24.sale.delivery.request.sendmessage,
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


def test_sale_delivery_request_sendmessage_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_request_sendmessage_2"],
        wire.b24.sale.delivery.request.sendmessage,
        wire.async_b24.sale.delivery.request.sendmessage,
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


def test_sale_delivery_request_update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sale_delivery_request_update_1"],
        wire.b24.sale.delivery.request.update,
        wire.async_b24.sale.delivery.request.update,
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


def test_sale_delivery_request_update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sale_delivery_request_update_2"],
        wire.b24.sale.delivery.request.update,
        wire.async_b24.sale.delivery.request.update,
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
