"""Billing. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Billing(Resource[Mode]):
    """`api.billing`."""

    @listing
    def list_ads_credit_discounts(
        self, ad_account_id: str, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.AdsCreditDiscountsResponse]]:
        """List ads credit discounts.

        Operation `ads_credits_discounts/get`. Scopes: `ads:read`, `billing:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ads_credit/discounts", locals())

    @endpoint
    def redeem_ads_credit(
        self, ad_account_id: str, offerCodeHash: str, validateOnly: bool
    ) -> Call[models.AdsCreditRedeem]:
        """Redeem ads credit.

        Operation `ads_credit/redeem`. Scopes: `ads:write`, `billing:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/ads_credit/redeem", locals())

    @endpoint
    def download_invoice(
        self, ad_account_id: str, billing_invoice_id: str
    ) -> Call[models.BillingInvoiceDownloadResponse]:
        """Download invoice.

        Operation `billing_invoice_download/get`. Scopes: `ads:read`, `billing:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download", locals())

    @listing
    def list_invoices(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        sort: models.BillingInvoiceSortField | None = None,
        status: models.BillingInvoiceStatus | None = None,
        document_type: models.BillingInvoiceDocumentType | None = None,
        start_due_date: str | None = None,
        end_due_date: str | None = None,
    ) -> Call[Page[models.BillingInvoice]]:
        """List invoices.

        Operation `billing_invoices/get`. Scopes: `ads:read`, `billing:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/billing_invoices", locals())

    @listing
    def list_profiles(
        self, ad_account_id: str, is_active: bool, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.BillingProfilesResponse]]:
        """List profiles.

        Operation `billing_profiles/get`. Scopes: `ads:read`, `billing:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/billing_profiles", locals())

    @endpoint
    def get_ssio_accounts(self, ad_account_id: str) -> Call[models.SSIOAccount]:
        """Get ssio accounts.

        Operation `ssio_accounts/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ssio/accounts", locals())

    @endpoint
    def update_ssio_insertion_order(
        self,
        ad_account_id: str,
        *,
        ads_manager_order_line_id: str | None = None,
        agency_link: str | None = None,
        billing_contact_email: str | None = None,
        billing_contact_firstname: str | None = None,
        billing_contact_lastname: str | None = None,
        budget_amount: float | None = None,
        end_date: str | None = None,
        media_contact_email: str | None = None,
        media_contact_firstname: str | None = None,
        media_contact_lastname: str | None = None,
        oracle_line_id: str | None = None,
        po_number: str | None = None,
        salesforce_order_id: str | None = None,
        salesforce_order_line_id: str | None = None,
        start_date: str | None = None,
        user_email: str | None = None,
    ) -> Call[models.SSIOInsertionOrder]:
        """Update ssio insertion order.

        Operation `ssio_insertion_order/edit`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/ssio/insertion_orders", locals())

    @endpoint
    def create_ssio_insertion_order(
        self,
        ad_account_id: str,
        accepted_terms_id: str,
        billing_contact_email: str,
        billing_contact_firstname: str,
        billing_contact_lastname: str,
        billto_billing_address_id: str,
        billto_business_address_id: str,
        billto_company_id: str,
        currency_info: models.Currency,
        media_contact_email: str,
        media_contact_firstname: str,
        media_contact_lastname: str,
        order_line_type: models.SSIOOrderLineType,
        order_name: str,
        pmp_id: str,
        po_number: str,
        start_date: str,
        *,
        accepted_terms_time: int | None = None,
        agency_link: str | None = None,
        budget_amount: float | None = None,
        end_date: str | None = None,
        estimated_monthly_spend: float | None = None,
        user_email: str | None = None,
    ) -> Call[models.SSIOInsertionOrder]:
        """Create ssio insertion order.

        Operation `ssio_insertion_order/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/ssio/insertion_orders", locals())

    @listing
    def list_ssio_insertion_orders(
        self, ad_account_id: str, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.SSIOInsertionOrderStatus]]:
        """List ssio insertion orders.

        Operation `ssio_insertion_orders_status/get_by_ad_account`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ssio/insertion_orders/status", locals())

    @endpoint
    def get_ssio_insertion_order(
        self, ad_account_id: str, pin_order_id: str
    ) -> Call[models.SSIOInsertionOrderStatusResponse]:
        """Get ssio insertion order.

        Operation `ssio_insertion_orders_status/get_by_pin_order_id`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status", locals())

    @listing
    def list_ssio_order_lines(
        self,
        ad_account_id: str,
        *,
        pin_order_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.SSIOOrderLine]]:
        """List ssio order lines.

        Operation `ssio_order_lines/get_by_ad_account`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ssio/order_lines", locals())
