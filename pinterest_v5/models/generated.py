"""The types of the operations in `pinterest_v5.resources.generated`. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

ActionType = Literal["CLICKTHROUGH", "IMPRESSION", "VIDEO_V_50_MRC"]
AdAccountEntityType = Literal["ADVERTISER", "CAMPAIGN", "AD_GROUP", "AD"]
AdAdsAnalyticsAsyncTargetingTypes = Literal[
    "KEYWORD",
    "APPTYPE",
    "GENDER",
    "LOCATION",
    "PLACEMENT",
    "COUNTRY",
    "TARGETED_INTEREST",
    "PINNER_INTEREST",
    "AUDIENCE_INCLUDE",
    "GEO",
    "AGE_BUCKET",
    "REGION",
    "MEDIA_TYPE",
    "AGE_BUCKET_AND_GENDER",
    "AUDIENCE_MULTIPLIER",
    "CREATIVE_ENHANCEMENTS",
    "LOCAL_ADS_STORE_CODE",
]
AdCollectionsHeaderType = Literal["SHOP_THIS_COLLECTION", "EXPLORE_THIS_COLLECTION", "NO_HEADER"]
AdDisapprovalReasons = Literal[
    "HASHTAGS",
    "PROMOTIONS_AND_PRICES",
    "TARGETING",
    "LANDING_PAGE",
    "CAPS_AND_SYMBOLS",
    "SHOCKING",
    "WEIGHT_LOSS",
    "PROHIBITED_PRODUCT",
    "AUTHENTICITY",
    "NUDITY",
    "CONFUSING_DESIGN",
    "URGENCY",
    "RATINGS",
    "APP",
    "ALCOHOL",
    "CONTESTS",
    "POLITICAL",
    "OTHER",
    "IMAGE",
    "NAR",
    "INCONSISTENT",
    "CLICKBAIT",
    "NO_DESCRIPTION",
    "LOW_QUALITY",
    "EXAGGERATED_CLAIMS",
    "PINTEREST_BRAND",
    "ALCOHOL_NO_SALE",
    "LANDING_PAGE_SPEED",
    "LANDING_PAGE_HARDWALL",
    "LANDING_PAGE_BROKEN",
    "LANDING_PAGE_QUALITY",
    "OUT_OF_STOCK",
    "IMAGE_LOW_QUALITY",
    "IMAGE_BUSY",
    "IMAGE_POORLY_EDITED",
    "IMAGE_BEFORE_AFTER",
    "UGC",
    "FAKE_BUTTONS",
    "WEAPONS",
    "SENSITIVE",
    "UNACCEPTABLE_BUSINESS",
    "SUSPICIOUS_CLAIMS",
    "PHARMA",
    "SUSPICIOUS_SUPPLEMENTS",
    "ILLEGAL_RECREATIONAL_DRUG",
    "LOW_QUALITY_LANDING_PAGE",
    "RESTRICTED_HEALTHCARE",
    "INCONSISTENT_LANG_FR",
]
AdGroupAudienceSizingCreativeTypes = Literal[
    "REGULAR", "VIDEO", "SHOPPING", "CAROUSEL", "MAX_VIDEO", "SHOP_THE_PIN", "COLLECTION", "IDEA"
]
AdGroupSummaryStatus = Literal[
    "RUNNING", "PAUSED", "NOT_STARTED", "COMPLETED", "ADVERTISER_DISABLED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"
]
AdPinPreviewCreativeType = Literal[
    "SHOPPING", "COLLECTION", "MAX_VIDEO", "MAX_WIDTH_VIDEO_COLLECTION", "MAX_WIDTH_REGULAR_COLLECTION"
]
AdPreviewRequest: TypeAlias = "AdPreviewSourceImage | AdPreviewSourcePinId | AdPreviewShopping"
AdReviewStatus = Literal["OTHER", "PENDING", "REJECTED", "APPROVED"]
AdShoppingPreviewCreativeType = Literal["SHOPPING", "COLLECTION", "CAROUSEL", "MAX_WIDTH_COLLECTION"]
AdeColumnType = Literal[
    "ADE_COST_PER_ACTION",
    "ADE_ROAS",
    "ADE_TOTAL_CONVERSIONS",
    "ADE_TOTAL_VALUE_IN_MICRO_DOLLAR",
    "ADE_AVERAGE_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_CLICK",
    "ADE_TOTAL_CLICK_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_VIEW",
    "ADE_TOTAL_VIEW_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_CONVERSION_RATE",
    "ADE_WEB_COST_PER_ACTION",
    "ADE_WEB_ROAS",
    "ADE_TOTAL_WEB_CONVERSIONS",
    "ADE_TOTAL_WEB_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_WEB_CLICK",
    "ADE_TOTAL_WEB_CLICK_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_WEB_VIEW",
    "ADE_TOTAL_WEB_VIEW_VALUE_IN_MICRO_DOLLAR",
    "ADE_INAPP_COST_PER_ACTION",
    "ADE_INAPP_ROAS",
    "ADE_TOTAL_INAPP_CONVERSIONS",
    "ADE_TOTAL_INAPP_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_INAPP_CLICK",
    "ADE_TOTAL_INAPP_CLICK_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_INAPP_VIEW",
    "ADE_TOTAL_INAPP_VIEW_VALUE_IN_MICRO_DOLLAR",
    "ADE_OFFLINE_COST_PER_ACTION",
    "ADE_OFFLINE_ROAS",
    "ADE_TOTAL_OFFLINE_CONVERSIONS",
    "ADE_TOTAL_OFFLINE_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_OFFLINE_CLICK",
    "ADE_TOTAL_OFFLINE_CLICK_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_OFFLINE_VIEW",
    "ADE_TOTAL_OFFLINE_VIEW_VALUE_IN_MICRO_DOLLAR",
    "ADE_TOTAL_CONVERSION_PRODUCT_QUANTITY",
    "ADE_TOTAL_CONVERSION_PRODUCT_VALUE",
    "ADE_TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "ADE_TOTAL_CONVERSION_PRODUCT_VALUE_IN_USD",
    "ADE_TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ADE_TOTAL_WEB_CONVERSION_PRODUCT_QUANTITY",
    "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE",
    "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_USD",
    "ADE_TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_QUANTITY",
    "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE",
    "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "ADE_TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_QUANTITY",
    "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE",
    "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "ADE_TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
]
AdgroupPlacementGroupType = Literal["ALL", "SEARCH", "BROWSE", "OTHER"]
AdgroupTrackingFeatureType = Literal["TRENDS", "CLONE_META", "BULK_EDITOR", "AD_ROTATION"]
AdsAnalyticsAccountTargetingType = Literal[
    "KEYWORD",
    "APPTYPE",
    "GENDER",
    "LOCATION",
    "PLACEMENT",
    "COUNTRY",
    "TARGETED_INTEREST",
    "PINNER_INTEREST",
    "AUDIENCE_INCLUDE",
    "GEO",
    "AGE_BUCKET",
    "REGION",
    "AGE_BUCKET_AND_GENDER",
]
AdsAnalyticsAdGroupTargetingType = Literal[
    "KEYWORD",
    "APPTYPE",
    "GENDER",
    "LOCATION",
    "PLACEMENT",
    "COUNTRY",
    "TARGETED_INTEREST",
    "PINNER_INTEREST",
    "AUDIENCE_INCLUDE",
    "GEO",
    "AGE_BUCKET",
    "REGION",
    "AGE_BUCKET_AND_GENDER",
    "CREATIVE_ENHANCEMENTS",
]
AdsAnalyticsAdTargetingType = Literal[
    "KEYWORD",
    "APPTYPE",
    "GENDER",
    "LOCATION",
    "PLACEMENT",
    "COUNTRY",
    "TARGETED_INTEREST",
    "PINNER_INTEREST",
    "AUDIENCE_INCLUDE",
    "GEO",
    "AGE_BUCKET",
    "REGION",
    "QUIZ_RESULT",
    "AGE_BUCKET_AND_GENDER",
]
AdsAnalyticsCampaignTargetingType = Literal[
    "KEYWORD",
    "APPTYPE",
    "GENDER",
    "LOCATION",
    "PLACEMENT",
    "COUNTRY",
    "TARGETED_INTEREST",
    "PINNER_INTEREST",
    "AUDIENCE_INCLUDE",
    "GEO",
    "AGE_BUCKET",
    "REGION",
    "CREATIVE_TYPE",
    "AGE_BUCKET_AND_GENDER",
    "AUDIENCE_MULTIPLIER",
]
AdsAnalyticsFilterColumn = Literal["SPEND_IN_DOLLAR", "TOTAL_IMPRESSION"]
AdsAnalyticsFilterOperator = Literal["LESS_THAN", "GREATER_THAN"]
AdsCreditDiscountType = Literal[
    "COUPON",
    "CREDIT",
    "COUPON_APPLIED",
    "CREDIT_APPLIED",
    "MARKETING_OFFER_CREDIT",
    "MARKETING_OFFER_CREDIT_APPLIED",
    "GOODWILL_CREDIT",
    "GOODWILL_CREDIT_APPLIED",
    "INTERNAL_CREDIT",
    "INTERNAL_CREDIT_APPLIED",
    "PREPAID_CREDIT",
    "PREPAID_CREDIT_APPLIED",
    "SALES_INCENTIVE_CREDIT",
    "SALES_INCENTIVE_CREDIT_APPLIED",
    "CREDIT_EXPIRED",
    "FUTURE_CREDIT",
    "REFERRAL_CREDIT",
    "INVOICE_SALES_INCENTIVE_CREDIT",
    "INVOICE_SALES_INCENTIVE_CREDIT_APPLIED",
    "PREPAID_CREDIT_REFUND",
]
AdvancedAuctionItemsSubmitRecord: TypeAlias = (
    "AdvancedAuctionItemsSubmitUpsertRecord | AdvancedAuctionItemsSubmitDeleteRecord"
)
AdvertiserDefinedEventMappingType = Literal[
    "SIGNUP",
    "ADD_TO_CART",
    "LEAD",
    "CHECKOUT",
    "SUBSCRIBE",
    "ADD_TO_WISHLIST",
    "ADD_PAYMENT_INFO",
    "INITIATE_CHECKOUT",
    "CONTACT",
    "CUSTOMIZE_PRODUCT",
    "FIND_LOCATION",
    "SCHEDULE",
    "SUBMIT_APPLICATION",
    "START_TRIAL",
    "PAGE_VISIT",
    "VIEW_CATEGORY",
    "VIEW_CONTENT",
    "SEARCH",
    "WATCH_VIDEO",
]
AgeTrendsBucket = Literal["18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"]
AiDisclosureItem = Literal["AI_MODIFIED", "SYNTHETIC_PERFORMER"]
AssetGroupType = Literal["BRAND", "LOCATION_OR_LANGUAGE", "PRODUCT_LINE", "OTHER"]
AssetPermissionType = Literal["AGGREGATED_PERMISSION", "DIRECT_PERMISSION"]
AssetSearchBy = Literal["NAME", "ID", "NAME_OR_ID", "OWNER_NAME", "NAME_OR_OWNER"]
AssetSortBy = Literal["NAME", "ID", "PERMISSIONS"]
AssetTypeResponse = Literal[
    "AD_ACCOUNT", "MERCHANT", "PROFILE", "ASSET_GROUP", "PINNER_LIST", "CONVERSION_TAG", "CATALOG", "CONVERSION_SEGMENT"
]
AttributionModel = Literal["first_touch", "last_touch", "multi_touch", "mmm"]
AttributionScope = Literal["view", "engagement", "click"]
AudienceAccountType = Literal["AD_ACCOUNT", "BUSINESS_ACCOUNT"]
AudienceInsightType = Literal["YOUR_TOTAL_AUDIENCE", "YOUR_ENGAGED_AUDIENCE", "PINTEREST_TOTAL_AUDIENCE"]
AudienceObjectiveType = Literal[
    "AWARENESS", "CONSIDERATION", "WEB_CONVERSION", "CATALOG_SALES", "VIDEO_COMPLETION", "SALES"
]
AudienceOwnershipType = Literal["OWNED", "RECEIVED"]
AudienceStatus = Literal[
    "INITIALIZING", "READY", "TOO_SMALL", "ELIGIBLE", "PERSONAS_INELIGIBLE_SIZE", "PERSONAS_INITIALIZING"
]
AudienceType = Literal["CUSTOMER_LIST", "VISITOR", "ENGAGEMENT", "ACTALIKE", "PERSONA"]
AudienceUpdateOperationType = Literal["UPDATE", "REMOVE"]
BasePreferredMediaType = Literal["VIDEO", "IMAGE"]
BatchOperationStatus = Literal["PROCESSING", "COMPLETED", "FAILED"]
BidFloorObjectiveType = Literal[
    "AWARENESS", "CONSIDERATION", "WEB_CONVERSION", "CATALOG_SALES", "VIDEO_COMPLETION", "SALES"
]
BidStrategyType = Literal["AUTOMATIC_BID", "MAX_BID", "TARGET_AVG"]
BillingInvoiceDocumentType = Literal["INVOICE", "CREDIT_MEMO"]
BillingInvoiceSortField = Literal["DUE_DATE", "BILLING_PERIOD", "DOCUMENT_TYPE", "TOTAL_AMOUNT", "INVOICE_NUMBER"]
BillingInvoiceStatus = Literal["OPEN", "CLOSED"]
BillingProfileCardType = Literal["UNKNOWN", "VISA", "MASTERCARD", "AMERICAN_EXPRESS", "DISCOVER", "ELO"]
BillingProfilePaymentMethodBrand = Literal[
    "UNKNOWN", "VISA", "MASTERCARD", "AMERICAN_EXPRESS", "DISCOVER", "SOFORT", "DINERS_CLUB", "ELO", "CARTE_BANCAIRE"
]
BillingProfileStatus = Literal[
    "UNSPECIFIED", "VALID", "INVALID", "PENDING", "DELETED", "SECONDARY", "PENDING_SECONDARY"
]
BillingType = Literal["CREDIT_CARD", "INVOICE", "INTERNAL", "RECURRING", "PREPAID"]
BudgetDurationType = Literal["FIXED_DAILY", "FLEXIBLE_DAILY", "LIFETIME"]
BudgetType = Literal["DAILY", "LIFETIME", "CBO_ADGROUP"]
BulkEntityType = Literal[
    "CAMPAIGN", "AD_GROUP", "PRODUCT_GROUP", "AD", "KEYWORD", "LABEL", "SCHEDULE", "ENTITY_HISTORY"
]
BulkOutputFormat = Literal["CSV", "JSON"]
BulkReportingJobStatus = Literal["DOES_NOT_EXIST", "FINISHED", "IN_PROGRESS", "EXPIRED", "FAILED", "CANCELLED"]
BulkRequestStatus = Literal["RUNNING", "SUCCEEDED", "FAILED"]
BulkUpsertRequestCreateCatalogProductGroupsItems: TypeAlias = (
    "CatalogsProductGroupCreateRequest | CatalogsVerticalProductGroupCreateRequest"
)
BulkUpsertRequestUpdateCatalogProductGroupsItems: TypeAlias = (
    "CatalogsProductGroupUpdateRequest | CatalogsVerticalProductGroupUpdateRequest"
)
BusinessAccessRole = Literal[
    "OWNER",
    "ADMIN",
    "ANALYST",
    "SOS_READER",
    "FINANCE_MANAGER",
    "FINANCE_VIEW",
    "FINANCE_EDIT",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "RESTRICTED_OWNER",
    "PROFILE_MANAGER",
    "PROFILE_PUBLISHER",
    "RESOURCE_PINNER_LIST_OWNER",
    "RESOURCE_PINNER_LIST_READER",
    "BIZ_PINNER_LIST_SHARER",
    "RESOURCE_CONVERSION_TAGS_READER",
]
BusinessRoleForInvite = Literal["EMPLOYEE", "BIZ_ADMIN", "PARTNER"]
BusinessRoleForMembers = Literal["EMPLOYEE", "BIZ_ADMIN"]
CampaignAdPreviewCreate200ResponseInnerData: TypeAlias = (
    "CampaignAdPreview | CampaignAdPreviewCreate200ResponseInnerDataOneOf"
)
CampaignAdPreviewDelete200ResponseInnerStatus: TypeAlias = "PinterestLibStatus204 | PinterestLibError"
CampaignBidOptionsUpdateMaskItems = Literal["AUDIENCE", "APP_TYPE", "PLACEMENT", "GENDER", "AGE_BUCKET", "FREQUENCY"]
CampaignObjectiveType = Literal[
    "AWARENESS",
    "CONSIDERATION",
    "VIDEO_VIEW",
    "WEB_CONVERSION",
    "CATALOG_SALES",
    "WEB_SESSIONS",
    "VIDEO_COMPLETION",
    "APP_INSTALL",
    "SALES",
    "LEADS",
    "CTV_CONSIDERATION",
]
CampaignPlanningEstimationType = Literal[
    "IMPRESSION",
    "CLICK",
    "CONVERSION",
    "WEEKLY_FREQUENCY",
    "WEEKLY_REACH",
    "LIFETIME_FREQUENCY",
    "LIFETIME_REACH",
    "CPM",
    "CPC",
    "CPA",
]
CampaignSummaryStatus = Literal[
    "RUNNING", "PAUSED", "NOT_STARTED", "COMPLETED", "ADVERTISER_DISABLED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"
]
CatalogsAiContentDisclosureLabel = Literal["ai_modified", "synthetic_performer"]
CatalogsAvailableFilterValues: TypeAlias = "CatalogsRetailAvailableFilterValues | CatalogsHotelAvailableFilterValues | CatalogsCreativeAssetsAvailableFilterValues"
CatalogsBaseFilterKeys: TypeAlias = "MinPriceFilter | MaxPriceFilter | CurrencyFilter | ItemIdFilter | AvailabilityFilter | BrandFilter | ConditionFilter | CustomLabel0Filter | CustomLabel1Filter | CustomLabel2Filter | CustomLabel3Filter | CustomLabel4Filter | ItemGroupIdFilter | GenderFilter | MediaTypeFilter | ProductType4Filter | ProductType3Filter | ProductType2Filter | ProductType1Filter | ProductType0Filter | GoogleProductCategory6Filter | GoogleProductCategory5Filter | GoogleProductCategory4Filter | GoogleProductCategory3Filter | GoogleProductCategory2Filter | GoogleProductCategory1Filter | GoogleProductCategory0Filter | CustomNumber0Filter | CustomNumber1Filter | CustomNumber2Filter | CustomNumber3Filter | CustomNumber4Filter | TitleKeywordsFilter | PinterestProductCategoriesFilter"
CatalogsCreativeAssetsBatchItem: TypeAlias = "CatalogsCreateCreativeAssetsItem | CatalogsUpsertCreativeAssetsItem | CatalogsUpdateCreativeAssetsItem | CatalogsDeleteCreativeAssetsItem"
CatalogsCreativeAssetsFeedsCreateRequestDefaultLocale: TypeAlias = "CatalogsLocale | str"
CatalogsCreativeAssetsProductGroupFilterKeys: TypeAlias = "CreativeAssetsIdFilter | CustomLabel0Filter | CustomLabel1Filter | CustomLabel2Filter | CustomLabel3Filter | CustomLabel4Filter | GoogleProductCategory6Filter | GoogleProductCategory5Filter | GoogleProductCategory4Filter | GoogleProductCategory3Filter | GoogleProductCategory2Filter | GoogleProductCategory1Filter | GoogleProductCategory0Filter | MediaTypeFilter | TitleKeywordsFilter | LinkFilter"
CatalogsCreativeAssetsProductGroupFilters: TypeAlias = (
    "CatalogsCreativeAssetsProductGroupFiltersAnyOf | CatalogsCreativeAssetsProductGroupFiltersAllOf"
)
CatalogsFeed: TypeAlias = "CatalogsRetailFeed | CatalogsHotelFeed | CatalogsCreativeAssetsFeed"
CatalogsFeedCreateRequestSchema: TypeAlias = "CatalogsVerticalFeedsCreateRequest | CatalogsFeedsCreateRequest"
CatalogsFeedProcessingScheduleTimezone = Literal[
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Algiers",
    "Africa/Bissau",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Ceuta",
    "Africa/El_Aaiun",
    "Africa/Johannesburg",
    "Africa/Juba",
    "Africa/Khartoum",
    "Africa/Lagos",
    "Africa/Maputo",
    "Africa/Monrovia",
    "Africa/Nairobi",
    "Africa/Ndjamena",
    "Africa/Sao_Tome",
    "Africa/Tripoli",
    "Africa/Tunis",
    "Africa/Windhoek",
    "America/Adak",
    "America/Anchorage",
    "America/Araguaina",
    "America/Argentina/Buenos_Aires",
    "America/Argentina/Catamarca",
    "America/Argentina/Cordoba",
    "America/Argentina/Jujuy",
    "America/Argentina/La_Rioja",
    "America/Argentina/Mendoza",
    "America/Argentina/Rio_Gallegos",
    "America/Argentina/Salta",
    "America/Argentina/San_Juan",
    "America/Argentina/San_Luis",
    "America/Argentina/Tucuman",
    "America/Argentina/Ushuaia",
    "America/Asuncion",
    "America/Atikokan",
    "America/Bahia",
    "America/Bahia_Banderas",
    "America/Barbados",
    "America/Belem",
    "America/Belize",
    "America/Blanc-Sablon",
    "America/Boa_Vista",
    "America/Bogota",
    "America/Boise",
    "America/Cambridge_Bay",
    "America/Campo_Grande",
    "America/Cancun",
    "America/Caracas",
    "America/Cayenne",
    "America/Chicago",
    "America/Chihuahua",
    "America/Costa_Rica",
    "America/Creston",
    "America/Cuiaba",
    "America/Curacao",
    "America/Danmarkshavn",
    "America/Dawson",
    "America/Dawson_Creek",
    "America/Denver",
    "America/Detroit",
    "America/Edmonton",
    "America/Eirunepe",
    "America/El_Salvador",
    "America/Fort_Nelson",
    "America/Fortaleza",
    "America/Glace_Bay",
    "America/Goose_Bay",
    "America/Grand_Turk",
    "America/Guatemala",
    "America/Guayaquil",
    "America/Guyana",
    "America/Halifax",
    "America/Havana",
    "America/Hermosillo",
    "America/Indiana/Indianapolis",
    "America/Indiana/Knox",
    "America/Indiana/Marengo",
    "America/Indiana/Petersburg",
    "America/Indiana/Tell_City",
    "America/Indiana/Vevay",
    "America/Indiana/Vincennes",
    "America/Indiana/Winamac",
    "America/Inuvik",
    "America/Iqaluit",
    "America/Jamaica",
    "America/Juneau",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Maceio",
    "America/Managua",
    "America/Manaus",
    "America/Martinique",
    "America/Matamoros",
    "America/Mazatlan",
    "America/Menominee",
    "America/Merida",
    "America/Metlakatla",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Nassau",
    "America/New_York",
    "America/Nipigon",
    "America/Nome",
    "America/Noronha",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "America/Nuuk",
    "America/Ojinaga",
    "America/Panama",
    "America/Pangnirtung",
    "America/Paramaribo",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Porto_Velho",
    "America/Puerto_Rico",
    "America/Punta_Arenas",
    "America/Rainy_River",
    "America/Rankin_Inlet",
    "America/Recife",
    "America/Regina",
    "America/Resolute",
    "America/Rio_Branco",
    "America/Santarem",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
    "America/Sitka",
    "America/St_Johns",
    "America/Swift_Current",
    "America/Tegucigalpa",
    "America/Thule",
    "America/Thunder_Bay",
    "America/Tijuana",
    "America/Toronto",
    "America/Vancouver",
    "America/Whitehorse",
    "America/Winnipeg",
    "America/Yakutat",
    "America/Yellowknife",
    "Antarctica/Casey",
    "Antarctica/Davis",
    "Antarctica/DumontDUrville",
    "Antarctica/Macquarie",
    "Antarctica/Mawson",
    "Antarctica/Palmer",
    "Antarctica/Rothera",
    "Antarctica/Syowa",
    "Antarctica/Troll",
    "Antarctica/Vostok",
    "Asia/Almaty",
    "Asia/Amman",
    "Asia/Anadyr",
    "Asia/Aqtau",
    "Asia/Aqtobe",
    "Asia/Ashgabat",
    "Asia/Atyrau",
    "Asia/Baghdad",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Barnaul",
    "Asia/Beirut",
    "Asia/Bishkek",
    "Asia/Brunei",
    "Asia/Chita",
    "Asia/Choibalsan",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dili",
    "Asia/Dubai",
    "Asia/Dushanbe",
    "Asia/Famagusta",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Hovd",
    "Asia/Irkutsk",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Kamchatka",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Khandyga",
    "Asia/Kolkata",
    "Asia/Krasnoyarsk",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Macau",
    "Asia/Magadan",
    "Asia/Makassar",
    "Asia/Manila",
    "Asia/Nicosia",
    "Asia/Novokuznetsk",
    "Asia/Novosibirsk",
    "Asia/Omsk",
    "Asia/Oral",
    "Asia/Pontianak",
    "Asia/Pyongyang",
    "Asia/Qatar",
    "Asia/Qostanay",
    "Asia/Qyzylorda",
    "Asia/Riyadh",
    "Asia/Sakhalin",
    "Asia/Samarkand",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Srednekolymsk",
    "Asia/Taipei",
    "Asia/Tashkent",
    "Asia/Tbilisi",
    "Asia/Tehran",
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Tomsk",
    "Asia/Ulaanbaatar",
    "Asia/Urumqi",
    "Asia/Ust-Nera",
    "Asia/Vladivostok",
    "Asia/Yakutsk",
    "Asia/Yangon",
    "Asia/Yekaterinburg",
    "Asia/Yerevan",
    "Atlantic/Azores",
    "Atlantic/Bermuda",
    "Atlantic/Canary",
    "Atlantic/Cape_Verde",
    "Atlantic/Faroe",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Atlantic/South_Georgia",
    "Atlantic/Stanley",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Broken_Hill",
    "Australia/Currie",
    "Australia/Darwin",
    "Australia/Eucla",
    "Australia/Hobart",
    "Australia/Lindeman",
    "Australia/Lord_Howe",
    "Australia/Melbourne",
    "Australia/Perth",
    "Australia/Sydney",
    "CET",
    "CST6CDT",
    "EET",
    "EST",
    "EST5EDT",
    "Etc/GMT",
    "Etc/GMT+1",
    "Etc/GMT+10",
    "Etc/GMT+11",
    "Etc/GMT+12",
    "Etc/GMT+2",
    "Etc/GMT+3",
    "Etc/GMT+4",
    "Etc/GMT+5",
    "Etc/GMT+6",
    "Etc/GMT+7",
    "Etc/GMT+8",
    "Etc/GMT+9",
    "Etc/GMT-1",
    "Etc/GMT-10",
    "Etc/GMT-11",
    "Etc/GMT-12",
    "Etc/GMT-13",
    "Etc/GMT-14",
    "Etc/GMT-2",
    "Etc/GMT-3",
    "Etc/GMT-4",
    "Etc/GMT-5",
    "Etc/GMT-6",
    "Etc/GMT-7",
    "Etc/GMT-8",
    "Etc/GMT-9",
    "Etc/UTC",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Astrakhan",
    "Europe/Athens",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Chisinau",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Gibraltar",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kaliningrad",
    "Europe/Kiev",
    "Europe/Kirov",
    "Europe/Lisbon",
    "Europe/London",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Minsk",
    "Europe/Monaco",
    "Europe/Moscow",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Prague",
    "Europe/Riga",
    "Europe/Rome",
    "Europe/Samara",
    "Europe/Saratov",
    "Europe/Simferopol",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Tallinn",
    "Europe/Tirane",
    "Europe/Ulyanovsk",
    "Europe/Uzhgorod",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Volgograd",
    "Europe/Warsaw",
    "Europe/Zaporozhye",
    "Europe/Zurich",
    "HST",
    "Indian/Chagos",
    "Indian/Christmas",
    "Indian/Cocos",
    "Indian/Kerguelen",
    "Indian/Mahe",
    "Indian/Maldives",
    "Indian/Mauritius",
    "Indian/Reunion",
    "MET",
    "MST",
    "MST7MDT",
    "PST8PDT",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Bougainville",
    "Pacific/Chatham",
    "Pacific/Chuuk",
    "Pacific/Easter",
    "Pacific/Efate",
    "Pacific/Enderbury",
    "Pacific/Fakaofo",
    "Pacific/Fiji",
    "Pacific/Funafuti",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guadalcanal",
    "Pacific/Guam",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
    "Pacific/Kosrae",
    "Pacific/Kwajalein",
    "Pacific/Majuro",
    "Pacific/Marquesas",
    "Pacific/Nauru",
    "Pacific/Niue",
    "Pacific/Norfolk",
    "Pacific/Noumea",
    "Pacific/Pago_Pago",
    "Pacific/Palau",
    "Pacific/Pitcairn",
    "Pacific/Pohnpei",
    "Pacific/Port_Moresby",
    "Pacific/Rarotonga",
    "Pacific/Tahiti",
    "Pacific/Tarawa",
    "Pacific/Tongatapu",
    "Pacific/Wake",
    "Pacific/Wallis",
    "WET",
]
CatalogsFeedProcessingStatus = Literal["COMPLETED", "FAILED", "PROCESSING"]
CatalogsFeedUpdateRequestSchema: TypeAlias = "CatalogsVerticalFeedsUpdateRequest | CatalogsFeedsUpdateRequest"
CatalogsFormat = Literal["TSV", "CSV", "XML", "INTEGRATION"]
CatalogsHotelBatchItem: TypeAlias = (
    "CatalogsCreateHotelItem | CatalogsUpsertHotelItem | CatalogsUpdateHotelItem | CatalogsDeleteHotelItem"
)
CatalogsHotelProductGroupFilterKeys: TypeAlias = "PriceFilter | HotelIdFilter | BrandFilter | CustomLabel0Filter | CustomLabel1Filter | CustomLabel2Filter | CustomLabel3Filter | CustomLabel4Filter | CountryFilter | TitleKeywordsFilter"
CatalogsHotelProductGroupFilters: TypeAlias = (
    "CatalogsHotelProductGroupFiltersAnyOf | CatalogsHotelProductGroupFiltersAllOf"
)
CatalogsHotelProductGroupType = Literal["MERCHANT_CREATED", "ALL_LISTINGS"]
CatalogsHotelReportParametersReport: TypeAlias = (
    "CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter"
)
CatalogsItemValidationIssue = Literal[
    "AD_IMAGE_0_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_1_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_2_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_3_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_4_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_5_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_6_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_7_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_8_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_9_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_10_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_11_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_12_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_13_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_14_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_15_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_16_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_17_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_18_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_19_LINK_LENGTH_TOO_LONG",
    "AD_IMAGE_0_LINK_WARNING",
    "AD_IMAGE_1_LINK_WARNING",
    "AD_IMAGE_2_LINK_WARNING",
    "AD_IMAGE_3_LINK_WARNING",
    "AD_IMAGE_4_LINK_WARNING",
    "AD_IMAGE_5_LINK_WARNING",
    "AD_IMAGE_6_LINK_WARNING",
    "AD_IMAGE_7_LINK_WARNING",
    "AD_IMAGE_8_LINK_WARNING",
    "AD_IMAGE_9_LINK_WARNING",
    "AD_IMAGE_10_LINK_WARNING",
    "AD_IMAGE_11_LINK_WARNING",
    "AD_IMAGE_12_LINK_WARNING",
    "AD_IMAGE_13_LINK_WARNING",
    "AD_IMAGE_14_LINK_WARNING",
    "AD_IMAGE_15_LINK_WARNING",
    "AD_IMAGE_16_LINK_WARNING",
    "AD_IMAGE_17_LINK_WARNING",
    "AD_IMAGE_18_LINK_WARNING",
    "AD_IMAGE_19_LINK_WARNING",
    "AD_IMAGE_0_LINK_REQUIRED",
    "AD_IMAGE_1_LINK_REQUIRED",
    "AD_IMAGE_2_LINK_REQUIRED",
    "AD_IMAGE_3_LINK_REQUIRED",
    "AD_IMAGE_4_LINK_REQUIRED",
    "AD_IMAGE_5_LINK_REQUIRED",
    "AD_IMAGE_6_LINK_REQUIRED",
    "AD_IMAGE_7_LINK_REQUIRED",
    "AD_IMAGE_8_LINK_REQUIRED",
    "AD_IMAGE_9_LINK_REQUIRED",
    "AD_IMAGE_10_LINK_REQUIRED",
    "AD_IMAGE_11_LINK_REQUIRED",
    "AD_IMAGE_12_LINK_REQUIRED",
    "AD_IMAGE_13_LINK_REQUIRED",
    "AD_IMAGE_14_LINK_REQUIRED",
    "AD_IMAGE_15_LINK_REQUIRED",
    "AD_IMAGE_16_LINK_REQUIRED",
    "AD_IMAGE_17_LINK_REQUIRED",
    "AD_IMAGE_18_LINK_REQUIRED",
    "AD_IMAGE_19_LINK_REQUIRED",
    "AD_IMAGE_0_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_1_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_2_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_3_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_4_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_5_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_6_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_7_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_8_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_9_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_10_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_11_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_12_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_13_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_14_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_15_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_16_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_17_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_18_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_19_TAG_LENGTH_TOO_LONG",
    "AD_IMAGE_0_TAG_REQUIRED",
    "AD_IMAGE_1_TAG_REQUIRED",
    "AD_IMAGE_2_TAG_REQUIRED",
    "AD_IMAGE_3_TAG_REQUIRED",
    "AD_IMAGE_4_TAG_REQUIRED",
    "AD_IMAGE_5_TAG_REQUIRED",
    "AD_IMAGE_6_TAG_REQUIRED",
    "AD_IMAGE_7_TAG_REQUIRED",
    "AD_IMAGE_8_TAG_REQUIRED",
    "AD_IMAGE_9_TAG_REQUIRED",
    "AD_IMAGE_10_TAG_REQUIRED",
    "AD_IMAGE_11_TAG_REQUIRED",
    "AD_IMAGE_12_TAG_REQUIRED",
    "AD_IMAGE_13_TAG_REQUIRED",
    "AD_IMAGE_14_TAG_REQUIRED",
    "AD_IMAGE_15_TAG_REQUIRED",
    "AD_IMAGE_16_TAG_REQUIRED",
    "AD_IMAGE_17_TAG_REQUIRED",
    "AD_IMAGE_18_TAG_REQUIRED",
    "AD_IMAGE_19_TAG_REQUIRED",
    "AD_IMAGE_0_LINK_DUPLICATED",
    "AD_IMAGE_1_LINK_DUPLICATED",
    "AD_IMAGE_2_LINK_DUPLICATED",
    "AD_IMAGE_3_LINK_DUPLICATED",
    "AD_IMAGE_4_LINK_DUPLICATED",
    "AD_IMAGE_5_LINK_DUPLICATED",
    "AD_IMAGE_6_LINK_DUPLICATED",
    "AD_IMAGE_7_LINK_DUPLICATED",
    "AD_IMAGE_8_LINK_DUPLICATED",
    "AD_IMAGE_9_LINK_DUPLICATED",
    "AD_IMAGE_10_LINK_DUPLICATED",
    "AD_IMAGE_11_LINK_DUPLICATED",
    "AD_IMAGE_12_LINK_DUPLICATED",
    "AD_IMAGE_13_LINK_DUPLICATED",
    "AD_IMAGE_14_LINK_DUPLICATED",
    "AD_IMAGE_15_LINK_DUPLICATED",
    "AD_IMAGE_16_LINK_DUPLICATED",
    "AD_IMAGE_17_LINK_DUPLICATED",
    "AD_IMAGE_18_LINK_DUPLICATED",
    "AD_IMAGE_19_LINK_DUPLICATED",
    "AD_IMAGE_0_TAG_DUPLICATED",
    "AD_IMAGE_1_TAG_DUPLICATED",
    "AD_IMAGE_2_TAG_DUPLICATED",
    "AD_IMAGE_3_TAG_DUPLICATED",
    "AD_IMAGE_4_TAG_DUPLICATED",
    "AD_IMAGE_5_TAG_DUPLICATED",
    "AD_IMAGE_6_TAG_DUPLICATED",
    "AD_IMAGE_7_TAG_DUPLICATED",
    "AD_IMAGE_8_TAG_DUPLICATED",
    "AD_IMAGE_9_TAG_DUPLICATED",
    "AD_IMAGE_10_TAG_DUPLICATED",
    "AD_IMAGE_11_TAG_DUPLICATED",
    "AD_IMAGE_12_TAG_DUPLICATED",
    "AD_IMAGE_13_TAG_DUPLICATED",
    "AD_IMAGE_14_TAG_DUPLICATED",
    "AD_IMAGE_15_TAG_DUPLICATED",
    "AD_IMAGE_16_TAG_DUPLICATED",
    "AD_IMAGE_17_TAG_DUPLICATED",
    "AD_IMAGE_18_TAG_DUPLICATED",
    "AD_IMAGE_19_TAG_DUPLICATED",
    "AD_VIDEO_0_LINK_LENGTH_TOO_LONG",
    "AD_VIDEO_1_LINK_LENGTH_TOO_LONG",
    "AD_VIDEO_2_LINK_LENGTH_TOO_LONG",
    "AD_VIDEO_0_LINK_WARNING",
    "AD_VIDEO_1_LINK_WARNING",
    "AD_VIDEO_2_LINK_WARNING",
    "AD_VIDEO_0_LINK_REQUIRED",
    "AD_VIDEO_1_LINK_REQUIRED",
    "AD_VIDEO_2_LINK_REQUIRED",
    "AD_VIDEO_0_LINK_DUPLICATED",
    "AD_VIDEO_1_LINK_DUPLICATED",
    "AD_VIDEO_2_LINK_DUPLICATED",
    "AD_VIDEO_0_TAG_LENGTH_TOO_LONG",
    "AD_VIDEO_1_TAG_LENGTH_TOO_LONG",
    "AD_VIDEO_2_TAG_LENGTH_TOO_LONG",
    "AD_VIDEO_0_TAG_REQUIRED",
    "AD_VIDEO_1_TAG_REQUIRED",
    "AD_VIDEO_2_TAG_REQUIRED",
    "AD_VIDEO_0_TAG_DUPLICATED",
    "AD_VIDEO_1_TAG_DUPLICATED",
    "AD_VIDEO_2_TAG_DUPLICATED",
    "VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED",
    "AD_LINK_FORMAT_WARNING",
    "AD_LINK_SAME_AS_LINK",
    "ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG",
    "ADDITIONAL_IMAGE_LINK_WARNING",
    "ADULT_INVALID",
    "ADWORDS_FORMAT_INVALID",
    "ADWORDS_FORMAT_WARNING",
    "ADWORDS_SAME_AS_LINK",
    "AGE_GROUP_INVALID",
    "ANDROID_DEEP_LINK_INVALID",
    "AVAILABILITY_DATE_INVALID",
    "AVAILABILITY_INVALID",
    "BLOCKLISTED_IMAGE_SIGNATURE",
    "COUNTRY_DOES_NOT_MAP_TO_CURRENCY",
    "CUSTOM_LABEL_LENGTH_TOO_LONG",
    "DESCRIPTION_LENGTH_TOO_LONG",
    "DESCRIPTION_MISSING",
    "DUPLICATE_PRODUCTS",
    "EXPIRATION_DATE_INVALID",
    "GENDER_INVALID",
    "GTIN_INVALID",
    "IMAGE_LINK_INVALID",
    "IMAGE_LINK_LENGTH_TOO_LONG",
    "IMAGE_LINK_MISSING",
    "IMAGE_LINK_WARNING",
    "INVALID_DOMAIN",
    "IOS_DEEP_LINK_INVALID",
    "IS_BUNDLE_INVALID",
    "ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE",
    "ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE",
    "ITEMID_MISSING",
    "LINK_FORMAT_INVALID",
    "LINK_FORMAT_WARNING",
    "LINK_LENGTH_TOO_LONG",
    "LIST_PRICE_INVALID",
    "MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED",
    "MIN_AD_PRICE_INVALID",
    "MPN_INVALID",
    "MULTIPACK_INVALID",
    "OPTIONAL_CONDITION_INVALID",
    "OPTIONAL_CONDITION_MISSING",
    "OPTIONAL_PRODUCT_CATEGORY_INVALID",
    "OPTIONAL_PRODUCT_CATEGORY_MISSING",
    "PARSE_LINE_ERROR",
    "PINJOIN_CONTENT_UNSAFE",
    "PRICE_CANNOT_BE_DETERMINED",
    "PRICE_MISSING",
    "PRODUCT_CATEGORY_DEPTH_WARNING",
    "PRODUCT_LINK_MISSING",
    "PRODUCT_PRICE_INVALID",
    "PRODUCT_TYPE_LENGTH_TOO_LONG",
    "SALE_DATE_INVALID",
    "SALES_PRICE_INVALID",
    "SALES_PRICE_TOO_HIGH",
    "SALES_PRICE_TOO_LOW",
    "SHIPPING_INVALID",
    "SHIPPING_HEIGHT_INVALID",
    "SHIPPING_WEIGHT_INVALID",
    "SHIPPING_WIDTH_INVALID",
    "SIZE_SYSTEM_INVALID",
    "SIZE_TYPE_INVALID",
    "TAX_INVALID",
    "TITLE_LENGTH_TOO_LONG",
    "TITLE_MISSING",
    "TOO_MANY_ADDITIONAL_IMAGE_LINKS",
    "UTM_SOURCE_AUTO_CORRECTED",
    "WEIGHT_UNIT_INVALID",
]
CatalogsItemsBatch: TypeAlias = "CatalogsRetailItemsBatch | CatalogsHotelItemsBatch | CatalogsCreativeAssetsItemsBatch"
CatalogsItemsBatchPostRequest: TypeAlias = "CatalogsVerticalBatchRequest | CatalogsItemsBatchRequest"
CatalogsItemsBatchRequest: TypeAlias = "CatalogsItemsUpdateBatchRequest | CatalogsItemsUpsertBatchRequest | CatalogsItemsCreateBatchRequest | CatalogsItemsDeleteDiscontinuedBatchRequest | CatalogsItemsDeleteBatchRequest"
CatalogsItemsPostFilters: TypeAlias = (
    "CatalogsRetailItemsPostFilter | CatalogsHotelItemsPostFilter | CatalogsCreativeAssetsItemsPostFilter"
)
CatalogsListProductsByFilterRequest: TypeAlias = (
    "CatalogsListProductsByFeedBasedFilter | CatalogsVerticalsListProductsByCatalogBasedFilterRequest"
)
CatalogsLocalStoresCreate200ResponseInnerData: TypeAlias = (
    "LocalStore | CatalogsLocalStoresCreate200ResponseInnerDataOneOf"
)
CatalogsLocale = Literal[
    "af-ZA",
    "ar-SA",
    "bg-BG",
    "bn-IN",
    "cs-CZ",
    "da-DK",
    "de",
    "el-GR",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-IN",
    "en-US",
    "es-419",
    "es-AR",
    "es-ES",
    "es-MX",
    "fi-FI",
    "fr",
    "fr-CA",
    "he-IL",
    "hi-IN",
    "hr-HR",
    "hu-HU",
    "id-ID",
    "it",
    "ja",
    "ko-KR",
    "ms-MY",
    "nb-NO",
    "nl",
    "pl-PL",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "ru-RU",
    "sk-SK",
    "sv-SE",
    "te-IN",
    "th-TH",
    "tl-PH",
    "tr",
    "uk-UA",
    "vi-VN",
    "zh-CN",
    "zh-TW",
]
CatalogsProduct: TypeAlias = "CatalogsRetailProduct | CatalogsHotelProduct | CatalogsCreativeAssetsProduct"
CatalogsProductGroupFilterKeys: TypeAlias = "CatalogsBaseFilterKeys | ProductGroupReferenceFilter"
CatalogsProductGroupFilters: TypeAlias = "CatalogsProductGroupFiltersAnyOf | CatalogsProductGroupFiltersAllOf"
CatalogsProductGroupFiltersRequest: TypeAlias = (
    "CatalogsProductGroupFiltersRequestAnyOfItems0 | CatalogsProductGroupFiltersRequestAnyOfItems1"
)
CatalogsProductGroupProductCountsVertical: TypeAlias = "CatalogsRetailProductGroupProductCounts | CatalogsHotelProductGroupProductCounts | CatalogsCreativeAssetsProductGroupProductCounts"
CatalogsProductGroupStatus = Literal["ACTIVE", "INACTIVE"]
CatalogsProductGroupType = Literal[
    "MERCHANT_CREATED",
    "ALL_PRODUCTS",
    "BEST_DEALS",
    "PINNER_FAVORITES",
    "TOP_SELLERS",
    "BACK_IN_STOCK",
    "NEW_ARRIVALS",
    "SHOPIFY_COLLECTIONS",
    "I2PC",
    "CATALOG_EXPANSION",
]
CatalogsProductGroupsCreateManyRequestItems: TypeAlias = (
    "CatalogsProductGroupCreateRequest | CatalogsVerticalProductGroupCreateRequest"
)
CatalogsProductGroupsCreateRequestSchema: TypeAlias = (
    "CatalogsProductGroupCreateRequest | CatalogsVerticalProductGroupCreateRequest"
)
CatalogsProductGroupsUpdateRequestSchema: TypeAlias = (
    "CatalogsProductGroupUpdateRequest | CatalogsVerticalProductGroupUpdateRequest"
)
CatalogsReportParameters: TypeAlias = "CatalogsRetailReportParameters | CatalogsHotelReportParameters"
CatalogsReportStats: TypeAlias = "CatalogsReportFeedIngestionStats | CatalogsReportDistributionStats"
CatalogsRetailBatchRequestItemsItems: TypeAlias = (
    "CatalogsCreateRetailItem | CatalogsUpdateRetailItem | CatalogsUpsertRetailItem | CatalogsDeleteRetailItem"
)
CatalogsRetailReportParametersReport: TypeAlias = (
    "CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | CatalogsRetailReportAllItemsFilter"
)
CatalogsStatus = Literal["ACTIVE", "INACTIVE"]
CatalogsType = Literal["RETAIL", "HOTEL", "CREATIVE_ASSETS"]
CatalogsVerticalBatchRequest: TypeAlias = (
    "CatalogsRetailBatchRequest | CatalogsHotelBatchRequest | CatalogsCreativeAssetsBatchRequest"
)
CatalogsVerticalFeedsCreateRequest: TypeAlias = (
    "CatalogsRetailFeedsCreateRequest | CatalogsHotelFeedsCreateRequest | CatalogsCreativeAssetsFeedsCreateRequest"
)
CatalogsVerticalFeedsUpdateRequest: TypeAlias = (
    "CatalogsRetailFeedsUpdateRequest | CatalogsHotelFeedsUpdateRequest | CatalogsCreativeAssetsFeedsUpdateRequest"
)
CatalogsVerticalProductGroup: TypeAlias = (
    "CatalogsRetailProductGroup | CatalogsHotelProductGroup | CatalogsCreativeAssetsProductGroup"
)
CatalogsVerticalProductGroupCreateRequest: TypeAlias = "CatalogsRetailProductGroupCreateRequest | CatalogsHotelProductGroupCreateRequest | CatalogsCreativeAssetsProductGroupCreateRequest"
CatalogsVerticalProductGroupUpdateRequest: TypeAlias = "CatalogsRetailProductGroupUpdateRequest | CatalogsHotelProductGroupUpdateRequest | CatalogsCreativeAssetsProductGroupUpdateRequest"
CatalogsVerticalsListProductsByCatalogBasedFilterRequest: TypeAlias = "CatalogsRetailListProductsByCatalogBasedFilterRequest | CatalogsHotelListProductsByCatalogBasedFilterRequest | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest"
CollectionsHeaderType = Literal["SHOP_THIS_COLLECTION", "EXPLORE_THIS_COLLECTION", "NO_HEADER", "ON_SALE", "GET_DEAL"]
ConversionAttributionWindowDays = Literal[0, 1, 7, 14, 30, 60]
ConversionDeletionRequestStatus = Literal["PENDING", "SUBMITTED", "CANCELLED"]
ConversionDeletionRequestTargets: TypeAlias = (
    "ConversionDeletionRequestUserEmailTargets | ConversionDeletionRequestEPIKTargets"
)
ConversionEvent = Literal[
    "PAGE_VISIT",
    "SIGNUP",
    "CHECKOUT",
    "CUSTOM",
    "VIEW_CATEGORY",
    "SEARCH",
    "ADD_TO_CART",
    "WATCH_VIDEO",
    "LEAD",
    "APP_INSTALL",
]
ConversionLearningModeType = Literal["NOT_ACTIVE", "ACTIVE"]
ConversionObjectiveType = Literal[
    "AWARENESS",
    "CONSIDERATION",
    "WEB_CONVERSION",
    "CATALOG_SALES",
    "VIDEO_COMPLETION",
    "APP_INSTALL",
    "SALES",
    "LEADS",
    "CTV_CONSIDERATION",
]
ConversionProductAttributionType = Literal["DEFAULT", "BRAND_ATTRIBUTION"]
ConversionProductReportBreakdownType = Literal[
    "PRODUCT_BRAND", "PRODUCT_CATEGORY", "PRODUCT_BRAND_AND_CATEGORY", "PRODUCT_SKU", "PRODUCT_SKU_GROUP"
]
ConversionProductReportGranularity = Literal["TOTAL", "WEEK", "MONTH"]
ConversionProductReportLevel = Literal["ADVERTISER", "CAMPAIGN", "AD_GROUP"]
ConversionProductReportingColumn = Literal[
    "CAMPAIGN_NAME",
    "CAMPAIGN_ID",
    "ADVERTISER_ID",
    "AD_GROUP_ID",
    "CAMPAIGN_OBJECTIVE_TYPE",
    "AD_GROUP_NAME",
    "CONVERSION_PRODUCT_ID",
    "CONVERSION_PRODUCT_BRAND",
    "CONVERSION_PRODUCT_CATEGORY",
    "CONVERSION_PRODUCT_ID_GROUP",
    "TOTAL_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_LEAD_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE",
    "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
]
ConversionReportAttributionType = Literal["INDIVIDUAL", "HOUSEHOLD"]
ConversionReportTimeType = Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"]
ConversionTagType = Literal[
    "PAGE_LOAD",
    "UNKNOWN",
    "INITIALIZED",
    "PAGE_VISIT",
    "SIGNUP",
    "CHECKOUT",
    "CUSTOM",
    "VIEW_CATEGORY",
    "SEARCH",
    "ADD_TO_CART",
    "WATCH_VIDEO",
    "LEAD",
    "APP_INSTALL",
    "WEB_SESSION",
    "EXTERNAL_MEASUREMENT",
    "ADD_PAYMENT_INFO",
    "ADD_TO_WISHLIST",
    "INITIATE_CHECKOUT",
    "SUBSCRIBE",
    "VIEW_CONTENT",
    "ADVERTISER_DEFINED_EVENT",
    "APP_OPEN",
    "CONTACT",
    "SCHEDULE",
    "FIND_LOCATION",
    "CUSTOMIZE_PRODUCT",
    "SUBMIT_APPLICATION",
    "START_TRIAL",
]
ConversionTagTypeOptimal = Literal[
    "PAGE_LOAD",
    "UNKNOWN",
    "INITIALIZED",
    "PAGE_VISIT",
    "SIGNUP",
    "CHECKOUT",
    "CUSTOM",
    "VIEW_CATEGORY",
    "SEARCH",
    "ADD_TO_CART",
    "WATCH_VIDEO",
    "LEAD",
    "APP_INSTALL",
    "WEB_SESSION",
    "EXTERNAL_MEASUREMENT",
    "ADD_PAYMENT_INFO",
    "ADD_TO_WISHLIST",
    "INITIATE_CHECKOUT",
    "SUBSCRIBE",
    "VIEW_CONTENT",
    "ADVERTISER_DEFINED_EVENT",
    "APP_OPEN",
    "CONTACT",
    "SCHEDULE",
    "FIND_LOCATION",
    "CUSTOMIZE_PRODUCT",
    "SUBMIT_APPLICATION",
    "START_TRIAL",
]
Country = Literal[
    "AD",
    "AE",
    "AF",
    "AG",
    "AI",
    "AL",
    "AM",
    "AO",
    "AQ",
    "AR",
    "AS",
    "AT",
    "AU",
    "AW",
    "AX",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BL",
    "BM",
    "BN",
    "BO",
    "BQ",
    "BR",
    "BS",
    "BT",
    "BV",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CC",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CK",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CW",
    "CX",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EE",
    "EG",
    "EH",
    "ER",
    "ES",
    "ET",
    "FI",
    "FJ",
    "FK",
    "FM",
    "FO",
    "FR",
    "GA",
    "GB",
    "GD",
    "GE",
    "GF",
    "GG",
    "GH",
    "GI",
    "GL",
    "GM",
    "GN",
    "GP",
    "GQ",
    "GR",
    "GS",
    "GT",
    "GU",
    "GW",
    "GY",
    "HK",
    "HM",
    "HN",
    "HR",
    "HT",
    "HU",
    "ID",
    "IE",
    "IL",
    "IM",
    "IN",
    "IO",
    "IQ",
    "IR",
    "IS",
    "IT",
    "JE",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KR",
    "KW",
    "KY",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LT",
    "LU",
    "LV",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MF",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MO",
    "MP",
    "MQ",
    "MR",
    "MS",
    "MT",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NC",
    "NE",
    "NF",
    "NG",
    "NI",
    "NL",
    "NO",
    "NP",
    "NR",
    "NU",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PF",
    "PG",
    "PH",
    "PK",
    "PL",
    "PM",
    "PN",
    "PR",
    "PS",
    "PT",
    "PW",
    "PY",
    "QA",
    "RE",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SH",
    "SI",
    "SJ",
    "SK",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "SS",
    "ST",
    "SV",
    "SX",
    "SY",
    "SZ",
    "TC",
    "TD",
    "TF",
    "TG",
    "TH",
    "TJ",
    "TK",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TW",
    "TZ",
    "UA",
    "UG",
    "UM",
    "US",
    "UY",
    "UZ",
    "VA",
    "VC",
    "VE",
    "VG",
    "VI",
    "VN",
    "VU",
    "WF",
    "WS",
    "YE",
    "YT",
    "ZA",
    "ZM",
    "ZW",
]
CreationSource = Literal["ADS_API", "ADS_MANAGER_REPORTING_PAGE", "ADS_MANAGER_REPORT_BUILDER"]
CreativeAssetsVisibilityType = Literal["VISIBLE", "HIDDEN"]
CreativeType = Literal[
    "REGULAR",
    "VIDEO",
    "SHOPPING",
    "CAROUSEL",
    "MAX_VIDEO",
    "SHOP_THE_PIN",
    "COLLECTION",
    "IDEA",
    "SHOWCASE",
    "QUIZ",
    "COLLAGE",
    "MAX_WIDTH_REGULAR_COLLECTION",
    "MAX_WIDTH_VIDEO_COLLECTION",
    "APP",
]
Currency = Literal[
    "UNK",
    "USD",
    "GBP",
    "CAD",
    "EUR",
    "AUD",
    "NZD",
    "SEK",
    "ILS",
    "CHF",
    "HKD",
    "JPY",
    "SGD",
    "KRW",
    "NOK",
    "DKK",
    "PLN",
    "RON",
    "HUF",
    "CZK",
    "BRL",
    "MXN",
    "ARS",
    "CLP",
    "COP",
    "INR",
    "TRY",
]
CustomerListStatus = Literal["PROCESSING", "READY", "TOO_SMALL", "UPLOADING"]
CustomizableCTAType = Literal[
    "GET_OFFER",
    "LEARN_MORE",
    "ORDER_NOW",
    "SHOP_NOW",
    "SIGN_UP",
    "SUBSCRIBE",
    "BUY_NOW",
    "CONTACT_US",
    "GET_QUOTE",
    "VISIT_SITE",
    "APPLY_NOW",
    "BOOK_NOW",
    "REQUEST_DEMO",
    "REGISTER_NOW",
    "FIND_A_DEALER",
    "ADD_TO_CART",
    "WATCH_NOW",
    "READ_MORE",
    "BUY_TICKETS",
    "DONATE_NOW",
    "DOWNLOAD",
    "EXPLORE_MORE",
    "FIND_A_LOCATION",
    "FIND_RETAILERS",
    "GET_DEAL",
    "GET_RECIPE",
    "GET_SHOWTIMES",
    "ON_SALE",
    "PLAY_GAME",
    "TRY_IT",
    "TAKE_A_PEEK",
]
DataOutputFormat = Literal["JSON", "CSV"]
DeliveryEstimateObjectiveType = Literal["AWARENESS", "CONSIDERATION", "CATALOG_SALES", "WEB_CONVERSION"]
DisclosureType = Literal[
    "NO_DISCLOSURE",
    "PRESCRIBING_INFORMATION",
    "PRESCRIBING_INFORMATION_BOX_WARNING",
    "IMPORTANT_SAFETY_INFO",
    "MED_GUIDE",
    "PATIENT_INFORMATION",
]
DiscountStatus = Literal["OTHER", "ACTIVE", "PAUSED", "SCHEDULED", "EXPIRED"]
EnhancedMatchStatusType = Literal["UNKNOWN", "NOT_VALIDATED", "VALIDATING_IN_PROGRESS", "VALIDATION_COMPLETE"]
EntityLabelStatus = Literal["ACTIVE", "ARCHIVED", "NULL"]
EntityStatus = Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"]
EventProcessingStatus = Literal["failed", "processed"]
FilterOperatorType = Literal["IS", "CONTAINS"]
FormFactor = Literal["desktop", "laptop", "cellphone", "tablet", "smartwatch", "tv", "vr", "console", "other"]
FreqBidMultiplierTimeWindow = Literal["WEEK", "MONTH"]
FrequencyGoalMetadataTimerange = Literal[
    "THIRTY_DAY", "DAY", "SEVEN_DAY", "TWENTY_MINUTE", "TEN_MINUTE", "TWENTY_FOUR_HOUR"
]
Gender = Literal["FEMALE", "MALE", "UNISEX"]
GenderBucket = Literal["MALE", "FEMALE", "UNSPECIFIED"]
Granularity = Literal["TOTAL", "DAY", "HOUR", "WEEK", "MONTH"]
GridClickType = Literal["CLOSEUP", "DIRECT_TO_DESTINATION"]
HttpMethod = Literal["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]
IngestionSource = Literal["TAG", "MMP", "FILE_UPLOAD", "CONVERSIONS_API", "NATIVE"]
IngestionSourceOptions = Literal["TAG", "MMP", "FILE_UPLOAD", "CONVERSIONS_API", "NATIVE"]
IntegrationLogEventType = Literal["APP", "API"]
IntegrationLogLevel = Literal["INFO", "WARN", "ERROR"]
IntendedPromotionType = Literal["LEGACY", "STANDARD_AD", "CATALOG"]
InterestsEnum = Literal[
    "ALL",
    "ANIMALS",
    "ARCHITECTURE",
    "ART",
    "BEAUTY",
    "DIY_AND_CRAFTS",
    "EDUCATION",
    "EVENT_PLANNING",
    "FASHION",
    "FOOD_AND_DRINKS",
    "GARDENING",
    "HEALTH",
    "HOME_DECOR",
    "PARENTING",
    "TRAVEL",
    "WEDDING",
]
InviteFilterStatus = Literal["PENDING", "EXPIRED"]
InviteType = Literal["MEMBER_INVITE", "PARTNER_INVITE", "PARTNER_REQUEST"]
ItemAttributesRequestImageLink: TypeAlias = "str | list[str]"
ItemAvailability = Literal["in stock", "out of stock", "preorder"]
ItemProcessingStatus = Literal["SUCCESS", "FAILURE", "PROCESSING"]
ItemResponse: TypeAlias = "CatalogsRetailItemResponse | CatalogsHotelItemResponse | CatalogsCreativeAssetsItemResponse | CatalogsRetailItemErrorResponse | CatalogsHotelItemErrorResponse | CatalogsCreativeAssetsItemErrorResponse"
LabelParentType = Literal["CAMPAIGN"]
LabelStatus = Literal["ACTIVE", "ARCHIVED"]
LabelStatusBulkUpdate = Literal["ARCHIVED"]
LabelType = Literal["BRAND", "CUSTOM"]
Language = Literal[
    "AM",
    "AR",
    "AZ",
    "BG",
    "BN",
    "BS",
    "CA",
    "CS",
    "DA",
    "DV",
    "DZ",
    "DE",
    "EL",
    "EN",
    "ES",
    "ET",
    "FA",
    "FI",
    "FR",
    "HE",
    "HI",
    "HR",
    "HU",
    "HY",
    "ID",
    "IN",
    "IS",
    "IT",
    "IW",
    "JA",
    "KA",
    "KM",
    "KO",
    "LO",
    "LT",
    "LV",
    "MK",
    "MN",
    "MS",
    "MY",
    "NB",
    "NE",
    "NL",
    "NO",
    "PL",
    "PT",
    "RO",
    "RU",
    "SK",
    "SL",
    "SQ",
    "SR",
    "SV",
    "TL",
    "UK",
    "VI",
    "TE",
    "TH",
    "TR",
    "XX",
    "ZH",
]
LeadFormQuestionFieldType = Literal["TEXT_FIELD", "TEXT_AREA", "RADIO_LIST", "CHECKBOX"]
LeadFormQuestionType = Literal[
    "CUSTOM",
    "FULL_NAME",
    "FIRST_NAME",
    "LAST_NAME",
    "EMAIL",
    "PHONE_NUMBER",
    "ZIP_CODE",
    "GENDER",
    "CITY",
    "COUNTRY",
    "STATE_PROVINCE",
    "ADDRESS",
    "DATE_OF_BIRTH",
    "AGE",
]
LeadFormStatus = Literal["DRAFT", "ACTIVE"]
LeadsExportStatus = Literal["IN_PROGRESS", "FINISHED", "FAILED"]
LocalInventoryOperation: TypeAlias = "LocalInventoryCreateOperation | LocalInventoryUpdateOperation | LocalInventoryUpsertOperation | LocalInventoryDeleteOperation"
LookbackPeriodOptions = Literal["1d", "14d"]
MMMReportGranularity = Literal["DAY", "WEEK"]
MMMReportLevel = Literal["CAMPAIGN_TARGETING", "AD_GROUP_TARGETING"]
MMMReportingColumn = Literal[
    "SPEND_IN_DOLLAR",
    "SPEND_IN_MICRO_DOLLAR",
    "ECPC_IN_DOLLAR",
    "ECTR",
    "CAMPAIGN_NAME",
    "TOTAL_ENGAGEMENT",
    "EENGAGEMENT_RATE",
    "ECPM_IN_DOLLAR",
    "CAMPAIGN_ID",
    "ADVERTISER_ID",
    "AD_GROUP_ID",
    "AD_GROUP_NAME",
    "CLICKTHROUGH_1",
    "IMPRESSION_1",
    "CLICKTHROUGH_2",
    "IMPRESSION_2",
    "TOTAL_CLICKTHROUGH",
    "TOTAL_IMPRESSION",
    "ADVERTISER_NAME",
    "SPEND_ORDER_LINE_PAID_TYPE",
    "CAMPAIGN_OBJECTIVE_TYPE",
    "PINNER_LIST_NAME",
    "ADS_CREDIT_SPEND_IN_DOLLAR",
    "ADVERTISER_PAID_SPEND_IN_DOLLAR",
    "ADVERTISER_PAID_ECPC_IN_DOLLAR",
    "ADVERTISER_PAID_ECPM_IN_DOLLAR",
]
MMMReportingTargetingType = Literal[
    "APPTYPE", "COUNTRY", "CREATIVE_TYPE", "GENDER", "LOCATION", "PLACEMENT", "AUDIENCE_INCLUDE"
]
MatchType = Literal["BROAD", "PHRASE", "EXACT", "EXACT_NEGATIVE", "PHRASE_NEGATIVE"]
MatchTypeResponse = Literal["BROAD", "PHRASE", "EXACT", "EXACT_NEGATIVE", "PHRASE_NEGATIVE"]
MediaType = Literal["IMAGE", "VIDEO"]
MemberBusinessRole = Literal["EMPLOYEE", "BIZ_ADMIN"]
MetricsReportingLevel = Literal[
    "ADVERTISER",
    "ADVERTISER_TARGETING",
    "CAMPAIGN",
    "CAMPAIGN_TARGETING",
    "AD_GROUP",
    "AD_GROUP_TARGETING",
    "PIN_PROMOTION",
    "PIN_PROMOTION_TARGETING",
    "KEYWORD",
    "PRODUCT_GROUP",
    "PRODUCT_GROUP_TARGETING",
    "PRODUCT_ITEM",
    "PRODUCT_ITEM_TARGETING",
]
MobileAppPlatform = Literal["IOS", "ANDROID"]
MsotEventName = Literal["add_to_cart", "checkout", "lead", "signup"]
NetworkType = Literal[
    "wifi", "cellular_2g", "cellular_3g", "cellular_4g", "cellular_5g", "cellular_6g", "ethernet", "unknown"
]
NonDraftEntityStatus = Literal["ACTIVE", "PAUSED", "ARCHIVED"]
NonNullableCatalogsCurrency = Literal[
    "AED",
    "AFN",
    "ALL",
    "AMD",
    "ANG",
    "AOA",
    "ARS",
    "AUD",
    "AWG",
    "AZN",
    "BAM",
    "BBD",
    "BDT",
    "BGN",
    "BHD",
    "BIF",
    "BMD",
    "BND",
    "BOB",
    "BRL",
    "BSD",
    "BTN",
    "BWP",
    "BYN",
    "BYR",
    "BZD",
    "CAD",
    "CDF",
    "CHF",
    "CLP",
    "CNY",
    "COP",
    "CRC",
    "CUC",
    "CUP",
    "CVE",
    "CZK",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "EGP",
    "ERN",
    "ETB",
    "EUR",
    "FJD",
    "FKP",
    "GBP",
    "GEL",
    "GGP",
    "GHS",
    "GIP",
    "GMD",
    "GNF",
    "GTQ",
    "GYD",
    "HKD",
    "HNL",
    "HRK",
    "HTG",
    "HUF",
    "IDR",
    "ILS",
    "IMP",
    "INR",
    "IQD",
    "IRR",
    "ISK",
    "JEP",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KGS",
    "KHR",
    "KMF",
    "KPW",
    "KRW",
    "KWD",
    "KYD",
    "KZT",
    "LAK",
    "LBP",
    "LKR",
    "LRD",
    "LSL",
    "LYD",
    "MAD",
    "MDL",
    "MGA",
    "MKD",
    "MMK",
    "MNT",
    "MOP",
    "MRO",
    "MUR",
    "MVR",
    "MWK",
    "MXN",
    "MYR",
    "MZN",
    "NAD",
    "NGN",
    "NIO",
    "NOK",
    "NPR",
    "NZD",
    "OMR",
    "PAB",
    "PEN",
    "PGK",
    "PHP",
    "PKR",
    "PLN",
    "PYG",
    "QAR",
    "RON",
    "RSD",
    "RUB",
    "RWF",
    "SAR",
    "SBD",
    "SCR",
    "SDG",
    "SEK",
    "SGD",
    "SHP",
    "SLL",
    "SOS",
    "SPL",
    "SRD",
    "STD",
    "SVC",
    "SYP",
    "SZL",
    "THB",
    "TJS",
    "TMT",
    "TND",
    "TOP",
    "TRY",
    "TTD",
    "TVD",
    "TWD",
    "TZS",
    "UAH",
    "UGX",
    "USD",
    "UYU",
    "UZS",
    "VEF",
    "VND",
    "VUV",
    "WST",
    "XAF",
    "XCD",
    "XDR",
    "XOF",
    "XPF",
    "YER",
    "ZAR",
    "ZMW",
    "ZWD",
]
NotificationPostRequest: TypeAlias = "list[dict[str, Any]] | dict[str, Any]"
NullableCatalogsItemFieldType = Literal[
    "ITEM_ID",
    "ITEM_GROUP_ID",
    "TITLE",
    "DESCRIPTION",
    "ITEM_LINK",
    "ORGANIC_LINK",
    "IMAGE_LINK",
    "ADWORDS_REDIRECT_LINK",
    "AD_LINK",
    "SIZE",
    "GOOGLE_PRODUCT_CATEGORY",
    "PRODUCT_CATEGORY",
    "CONDITION",
    "AVAILABILITY",
    "GENDER",
    "AGE_GROUP",
    "SIZE_TYPE",
    "SIZE_SYSTEM",
    "ADULT",
    "SHIPPING",
    "SHIPPING_WEIGHT",
    "TAX",
    "MULTIPACK",
    "ADDITIONAL_IMAGE_LINK",
    "PRICE",
    "SALE_PRICE",
    "IS_BUNDLE",
    "EXPIRATION_DATE",
    "AVAILABILITY_DATE",
    "WEIGHT_UNIT",
    "PRODUCT_TYPE",
    "CUSTOM_LABEL_0",
    "CUSTOM_LABEL_1",
    "CUSTOM_LABEL_2",
    "CUSTOM_LABEL_3",
    "CUSTOM_LABEL_4",
    "MATERIAL",
    "PATTERN",
    "COLOR",
    "BRAND",
    "GTIN",
    "MPN",
    "IOS_DEEP_LINK",
    "ANDROID_DEEP_LINK",
    "FREE_SHIPPING_LABEL",
    "FREE_SHIPPING_LIMIT",
    "AVG_REVIEW_RATING",
    "NUM_RATINGS",
    "NUM_REVIEWS",
    "ALT_TEXT",
    "VARIANT_NAMES",
    "VARIANT_VALUES",
    "MIN_AD_PRICE",
    "SHIPPING_WIDTH",
    "SHIPPING_HEIGHT",
    "AD_IMAGE_0_LINK",
    "AD_IMAGE_1_LINK",
    "AD_IMAGE_2_LINK",
    "AD_IMAGE_3_LINK",
    "AD_IMAGE_4_LINK",
    "AD_IMAGE_5_LINK",
    "AD_IMAGE_6_LINK",
    "AD_IMAGE_7_LINK",
    "AD_IMAGE_8_LINK",
    "AD_IMAGE_9_LINK",
    "AD_IMAGE_10_LINK",
    "AD_IMAGE_11_LINK",
    "AD_IMAGE_12_LINK",
    "AD_IMAGE_13_LINK",
    "AD_IMAGE_14_LINK",
    "AD_IMAGE_15_LINK",
    "AD_IMAGE_16_LINK",
    "AD_IMAGE_17_LINK",
    "AD_IMAGE_18_LINK",
    "AD_IMAGE_19_LINK",
    "AD_IMAGE_0_TAG",
    "AD_IMAGE_1_TAG",
    "AD_IMAGE_2_TAG",
    "AD_IMAGE_3_TAG",
    "AD_IMAGE_4_TAG",
    "AD_IMAGE_5_TAG",
    "AD_IMAGE_6_TAG",
    "AD_IMAGE_7_TAG",
    "AD_IMAGE_8_TAG",
    "AD_IMAGE_9_TAG",
    "AD_IMAGE_10_TAG",
    "AD_IMAGE_11_TAG",
    "AD_IMAGE_12_TAG",
    "AD_IMAGE_13_TAG",
    "AD_IMAGE_14_TAG",
    "AD_IMAGE_15_TAG",
    "AD_IMAGE_16_TAG",
    "AD_IMAGE_17_TAG",
    "AD_IMAGE_18_TAG",
    "AD_IMAGE_19_TAG",
    "AD_VIDEO_0_LINK",
    "AD_VIDEO_1_LINK",
    "AD_VIDEO_2_LINK",
    "AD_VIDEO_0_TAG",
    "AD_VIDEO_1_TAG",
    "AD_VIDEO_2_TAG",
    "INSTALLMENT_PRICE",
    "UNIT_PRICE_TOTAL_MEASURE",
    "UNIT_PRICE_BASE_MEASURE",
    "SALE_PRICE_EFFECTIVE_DATE",
]
NullableCurrency = Literal[
    "AED",
    "AFN",
    "ALL",
    "AMD",
    "ANG",
    "AOA",
    "ARS",
    "AUD",
    "AWG",
    "AZN",
    "BAM",
    "BBD",
    "BDT",
    "BGN",
    "BHD",
    "BIF",
    "BMD",
    "BND",
    "BOB",
    "BRL",
    "BSD",
    "BTN",
    "BWP",
    "BYN",
    "BYR",
    "BZD",
    "CAD",
    "CDF",
    "CHF",
    "CLP",
    "CNY",
    "COP",
    "CRC",
    "CUC",
    "CUP",
    "CVE",
    "CZK",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "EGP",
    "ERN",
    "ETB",
    "EUR",
    "FJD",
    "FKP",
    "GBP",
    "GEL",
    "GGP",
    "GHS",
    "GIP",
    "GMD",
    "GNF",
    "GTQ",
    "GYD",
    "HKD",
    "HNL",
    "HRK",
    "HTG",
    "HUF",
    "IDR",
    "ILS",
    "IMP",
    "INR",
    "IQD",
    "IRR",
    "ISK",
    "JEP",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KGS",
    "KHR",
    "KMF",
    "KPW",
    "KRW",
    "KWD",
    "KYD",
    "KZT",
    "LAK",
    "LBP",
    "LKR",
    "LRD",
    "LSL",
    "LYD",
    "MAD",
    "MDL",
    "MGA",
    "MKD",
    "MMK",
    "MNT",
    "MOP",
    "MRO",
    "MUR",
    "MVR",
    "MWK",
    "MXN",
    "MYR",
    "MZN",
    "NAD",
    "NGN",
    "NIO",
    "NOK",
    "NPR",
    "NZD",
    "OMR",
    "PAB",
    "PEN",
    "PGK",
    "PHP",
    "PKR",
    "PLN",
    "PYG",
    "QAR",
    "RON",
    "RSD",
    "RUB",
    "RWF",
    "SAR",
    "SBD",
    "SCR",
    "SDG",
    "SEK",
    "SGD",
    "SHP",
    "SLL",
    "SOS",
    "SPL",
    "SRD",
    "STD",
    "SVC",
    "SYP",
    "SZL",
    "THB",
    "TJS",
    "TMT",
    "TND",
    "TOP",
    "TRY",
    "TTD",
    "TVD",
    "TWD",
    "TZS",
    "UAH",
    "UGX",
    "USD",
    "UYU",
    "UZS",
    "VEF",
    "VND",
    "VUV",
    "WST",
    "XAF",
    "XCD",
    "XDR",
    "XOF",
    "XPF",
    "YER",
    "ZAR",
    "ZMW",
    "ZWD",
]
NullableEntityStatus = Literal["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"]
NullableLabelStatus = Literal["ACTIVE", "ARCHIVED"]
NullableLabelType = Literal["BRAND", "CUSTOM"]
NullablePartnerType = Literal["INTERNAL", "EXTERNAL"]
NullalbleMatchType = Literal["BROAD", "PHRASE", "EXACT", "EXACT_NEGATIVE", "PHRASE_NEGATIVE"]
NumericFilterOperatorType = Literal["GREATER_THAN", "GREATER_THAN_OR_EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS"]
ObjectiveType = Literal[
    "AWARENESS",
    "CONSIDERATION",
    "WEB_CONVERSION",
    "CATALOG_SALES",
    "VIDEO_COMPLETION",
    "SALES",
    "APP_INSTALL",
    "CTV_CONSIDERATION",
]
OperationType = Literal["SHARE", "REVOKE"]
OptimizationType = Literal["CLICKTHROUGH", "IMPRESSION", "WEB_CONVERSION", "ROAS", "OUTBOUND_CLICK"]
Order = Literal["ASCENDING", "DESCENDING"]
OrderLinePaidType = Literal["PAID", "BONUS", "MAKE_GOOD", "TEST"]
OrderLineStatus = Literal["ACTIVE", "PAUSED", "DELETED"]
OsFamily = Literal["ios", "android", "macos", "windows", "linux", "bsd", "other"]
OverallStatusOptions = Literal["NEEDS_IMPROVEMENT", "FAIR", "GOOD"]
PacingDeliveryType = Literal["STANDARD", "ACCELERATED"]
PartnerType = Literal["INTERNAL", "EXTERNAL"]
Permissions = Literal[
    "ADMIN",
    "ANALYST",
    "FINANCE_MANAGER",
    "FINANCE_EDIT",
    "FINANCE_VIEW",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "PROFILE_PUBLISHER",
    "CONSUMER_USER",
    "BIZ_PINNER_LIST_SHARER",
]
PermissionsWithOwner = Literal[
    "ADMIN",
    "ANALYST",
    "FINANCE_MANAGER",
    "FINANCE_EDIT",
    "FINANCE_VIEW",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "PROFILE_PUBLISHER",
    "OWNER",
]
PinMedia: TypeAlias = (
    "PinMediaWithImage | PinMediaWithVideo | PinMediaWithImages | PinMediaWithVideos | PinMediaWithImageAndVideo"
)
PinMediaMetadata: TypeAlias = "ImageMetadata | VideoMetadataWithItemType"
PinPromotionSummaryStatus = Literal[
    "APPROVED", "PAUSED", "PENDING", "REJECTED", "ADVERTISER_DISABLED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"
]
PinnerListType = Literal["CUSTOMER_LIST", "VISITOR", "ENGAGEMENT", "LOOKALIKE", "ACTALIKE", "PERSONA"]
PinterestLibPaginationOrder = Literal["ASCENDING", "DESCENDING"]
PlacementGroupType = Literal["ALL", "SEARCH", "BROWSE", "OTHER"]
PlacementTrafficType = Literal["ALL", "TWO_COLUMN_FEED", "FULLSCREEN_FEED"]
PlacementType = Literal["SEARCH", "BROWSE", "RELATED_PINS"]
PredictedTimeSeries: TypeAlias = "dict[str, float]"
PreferredMediaType = Literal["VIDEO", "IMAGE"]
PrimarySort = Literal["BY_ID", "BY_DATE"]
ProductAvailability = Literal["IN_STOCK", "OUT_OF_STOCK", "PREORDER"]
ProductAvailabilityType = Literal["IN_STOCK", "OUT_OF_STOCK", "PREORDER"]
ProductCategoriesEngagementType = Literal["ENGAGEMENT", "OUTBOUND_CLICK", "SAVE"]
ProductCategoryDetailLookbackWindow = Literal[90, 180, 365, 730]
ProductCategoryEnum = Literal[
    "ACCENT_TABLES",
    "ACCESSORIES",
    "ANKLETS",
    "APRONS",
    "AREA_RUGS",
    "ARMOIRES_AND_WARDROBES",
    "ART_AND_CRAFT_PAINTS",
    "ART_BRUSHES",
    "ARTIFICIAL_FLORA",
    "ARTWORK",
    "AUDIO",
    "AUDIO_ACCESSORIES",
    "BACKPACKS",
    "BAG_AND_LUGGAGE_ACCESSORIES",
    "BAGS_AND_LUGGAGE",
    "BAKEWARE",
    "BANDANAS",
    "BAR_CARTS",
    "BARWARE",
    "BASKETS",
    "BATH_AND_BODY",
    "BATH_AND_SHOWER",
    "BATH_MATS_AND_RUGS",
    "BATH_TOWELS_AND_WASHCLOTHS",
    "BATHROOM_ACCESSORIES",
    "BATHROOM_ACCESSORY_SETS",
    "BATHROOM_VANITIES",
    "BEACH_TOWELS",
    "BEADS_AND_JEWELRY_MAKING_SUPPLIES",
    "BEAUTY_SUPPLEMENTS",
    "BED_SHEETS",
    "BEDDING",
    "BEDROOM_VANITIES",
    "BEDS_AND_ACCESSORIES",
    "BEDS_AND_BED_FRAMES",
    "BELT_BAGS",
    "BELTS_AND_SUSPENDERS",
    "BENCHES",
    "BEVERAGES",
    "BIRD_SUPPLIES",
    "BLANKETS",
    "BLOUSES",
    "BLUSHES_AND_BRONZERS",
    "BODY_CARE",
    "BODY_JEWELRY",
    "BODY_MAKEUP",
    "BODY_MOISTURIZERS",
    "BODY_WASHES",
    "BOOKCASES_AND_STANDING_SHELVES",
    "BOOKENDS",
    "BOOKS",
    "BOOTS",
    "BRACELETS",
    "BRIDESMAID_DRESSES",
    "BROOCHES_AND_LAPEL_PINS",
    "BROW_MAKEUP",
    "BUFFETS_AND_SIDEBOARDS",
    "BUTTON_DOWN_SHIRTS",
    "CABINET_HARDWARE",
    "CABINETS_AND_STORAGE_FURNITURE",
    "CAKE_DECORATING_SUPPLIES",
    "CAMPING_AND_HIKING",
    "CANDLE_HOLDERS",
    "CANDLES",
    "CARDSTOCK_PAPERS",
    "CASUAL_PANTS",
    "CAT_SUPPLIES",
    "CHAIRS",
    "CHANDELIERS",
    "CHARMS_AND_PENDANTS",
    "CHINA_CABINETS_AND_HUTCHES",
    "CLOGS_AND_MULES",
    "CLOTH_NAPKINS",
    "CLOTHING",
    "CLOTHING_AND_CLOSET_STORAGE",
    "CLOTHING_SETS",
    "COASTERS",
    "COATS_AND_JACKETS",
    "COFFEE_AND_TEA_CUPS",
    "COFFEE_MAKERS_AND_ESPRESSO_MACHINES",
    "COLORING_BOOKS",
    "COMMUNICATIONS",
    "COMPUTER_ACCESSORIES",
    "COOKIE_CUTTERS",
    "COOKWARE",
    "COOKWARE_AND_BAKEWARE",
    "COSMETIC_AND_TOILETRY_BAGS",
    "COSTUMES_AND_ACCESSORIES",
    "CRAFT_ADHESIVES_AND_MAGNETS",
    "CRAFT_CUTTING_TOOLS",
    "CRAFT_MOLDS",
    "CRIBS_AND_TODDLER_BEDS",
    "CURTAIN_AND_DRAPE_RODS",
    "CURTAINS_AND_DRAPES",
    "CUTTING_BOARDS",
    "CYCLING",
    "DECORATIVE_BOWLS",
    "DECORATIVE_JARS",
    "DECORATIVE_TAPESTRIES",
    "DECORATIVE_TRAYS",
    "DEODORANTS_AND_ANTIPERSPIRANTS",
    "DESK_AND_SHELF_CLOCKS",
    "DESKS",
    "DIAPER_BAGS",
    "DINNERWARE",
    "DISHWASHERS",
    "DOG_SUPPLIES",
    "DOOR_MATS",
    "DRAWING_AND_PAINTING",
    "DRESS_PANTS",
    "DRESSERS",
    "DRESSES",
    "DRILLS_AND_SCREWDRIVERS",
    "DRINKWARE",
    "DUFFEL_BAGS",
    "DUVET_COVERS",
    "DVDS_AND_VIDEOS",
    "EARRINGS",
    "ELECTRONICS_ACCESSORIES",
    "ENGAGEMENT_AND_WEDDING_RINGS",
    "ENTERTAINMENT_CENTERS_AND_TV_STANDS",
    "ERASERS",
    "EYE_MAKEUP",
    "EYE_SHADOW",
    "EYELINERS",
    "FABRIC",
    "FACE_COVERINGS",
    "FACE_LOTIONS_AND_CREAMS",
    "FACE_MAKEUP",
    "FACIAL_CLEANSERS",
    "FACIAL_MOISTURIZERS",
    "FALSE_EYELASHES",
    "FIGURINES",
    "FIREPLACE_AND_WOOD_STOVE_ACCESSORIES",
    "FIREPLACES",
    "FISHING",
    "FLAGS_AND_WINDSOCKS",
    "FLATS",
    "FLATWARE",
    "FLOOR_LAMPS",
    "FLOWER_GIRL_DRESSES",
    "FOOD_AND_BEVERAGE_CARRIERS",
    "FOOD_COOKERS_AND_STEAMERS",
    "FOOD_ITEMS",
    "FOOD_MIXERS_AND_BLENDERS",
    "FOOD_STORAGE_CONTAINERS",
    "FOOD_STORAGE_SUPPLIES",
    "FOUNDATIONS_AND_CONCEALERS",
    "FOUNTAINS_AND_PONDS",
    "FRAGRANCE",
    "FURNITURE",
    "FURNITURE_SETS",
    "GAMES",
    "GARDENING",
    "GARDENING_TOOLS",
    "GLOVES_AND_MITTENS",
    "GLUES_AND_TAPES",
    "GROOM_AND_GROOMSMEN_SUITS",
    "HAIR",
    "HAIR_ACCESSORIES",
    "HAIR_CARE",
    "HAIR_COLOR",
    "HAIR_COMBS",
    "HAIR_PINS_CLAWS_AND_CLIPS",
    "HAIR_REMOVAL",
    "HAIR_TOOLS",
    "HAIR_TREATMENT",
    "HAIR_WREATHS",
    "HAND_AND_FOOT_CARE",
    "HAND_SOAPS_AND_SANITIZERS",
    "HANDBAGS",
    "HANDKERCHIEFS",
    "HARDWARE_SUPPLIES",
    "HATS",
    "HEADBOARDS_AND_FOOTBOARDS",
    "HEADWEAR",
    "HIGHLIGHTERS",
    "HOBBIES_AND_CREATIVE_ARTS",
    "HOME_ACCESSORIES",
    "HOME_DECOR_DECALS",
    "HOME_FRAGRANCE_ACCESSORIES",
    "HOME_FRAGRANCES",
    "HOME_IMPROVEMENT_TOOLS_AND_SUPPLIES",
    "HOSIERY",
    "HOUSEHOLD_APPLIANCES",
    "HOUSEHOLD_SUPPLIES",
    "INCENSE",
    "INDOOR_GAMES",
    "JEANS",
    "JEWELRY_AND_WATCH_ACCESSORIES",
    "JEWELRY_AND_WATCHES",
    "JEWELRY_SETS",
    "JUMPSUITS_AND_ROMPERS",
    "KEYCHAINS",
    "KITCHEN_AND_DINING",
    "KITCHEN_AND_DINING_ROOM_TABLES",
    "KITCHEN_APPLIANCES",
    "KITCHEN_KNIVES",
    "KITCHEN_LINENS",
    "KITCHEN_MATS",
    "KITCHEN_ORGANIZERS",
    "KITCHEN_TOOLS_AND_UTENSILS",
    "KITCHEN_TOWELS",
    "KNITTING_AND_CROCHET",
    "KNITTING_AND_CROCHET_TOOLS",
    "LAMP_SHADES",
    "LAMPS",
    "LANYARDS",
    "LAUNDRY_HAMPERS_AND_SUPPLIES",
    "LAWN_AND_GARDEN",
    "LAWN_AND_GARDEN_DECOR",
    "LAWN_ORNAMENTS_AND_GARDEN_SCULPTURES",
    "LEGGINGS",
    "LEOTARDS_AND_UNITARDS",
    "LIGHTING",
    "LIGHTING_ACCESSORIES",
    "LIGHTING_FIXTURES",
    "LIP_BALMS",
    "LIP_CARE",
    "LIP_MAKEUP",
    "LIPSTICKS_AND_LIP_GLOSSES",
    "MAGAZINES_AND_NEWSPAPERS",
    "MAGNETS",
    "MAKEUP",
    "MAKEUP_TOOLS",
    "MASCARAS",
    "MATTRESSES",
    "MEASURES_AND_RULERS",
    "MEASURING_TOOLS_AND_SENSORS",
    "MESSENGER_BAGS",
    "MIRRORS",
    "MUSIC_AND_SOUND_RECORDINGS",
    "NAIL_ART",
    "NAIL_ART_KIT_AND_TOOLS",
    "NAIL_CARE",
    "NAIL_POLISHES",
    "NAILS",
    "NECKLACES",
    "NECKTIES",
    "NIGHT_LIGHTS_AND_AMBIENT_LIGHTING",
    "NIGHTSTANDS",
    "NOVELTY_SIGNS",
    "ONE_PIECES",
    "ONESIES",
    "OTTOMANS",
    "OUTDOOR_FURNITURE",
    "OUTDOOR_FURNITURE_SETS",
    "OUTDOOR_GAMES",
    "OUTDOOR_GRILLS",
    "OUTDOOR_LIVING",
    "OUTDOOR_PLAY_EQUIPMENT",
    "OUTDOOR_RECREATION",
    "OUTDOOR_RUGS",
    "OUTDOOR_SEATING",
    "OUTDOOR_STRUCTURES",
    "OUTDOOR_TABLES",
    "OUTERWEAR",
    "OVENS_AND_COOKTOPS",
    "OVERALLS",
    "OXFORDS_AND_LOAFERS",
    "PAINT_AND_PAINT_TOOLS",
    "PANTS",
    "PAPER_CRAFTS",
    "PARASOLS_AND_RAIN_UMBRELLAS",
    "PARTY_AND_CELEBRATION",
    "PENDANT_LIGHTS",
    "PENS_AND_PENCILS",
    "PERFUMES_AND_COLOGNES",
    "PET_CARRIERS_AND_CRATES",
    "PET_COLLARS_AND_HARNESSES",
    "PET_SUPPLIES",
    "PHOTO_ALBUMS_AND_STORAGE",
    "PICTURE_FRAMES",
    "PILLOWCASES_AND_SHAMS",
    "PINBACK_BUTTONS",
    "PLACEMATS",
    "PLANTS",
    "PONYTAIL_HOLDERS",
    "POOL_AND_SPA_ACCESSORIES",
    "POSTERS_PRINTS_AND_VISUAL_ARTWORK",
    "POTS_AND_PLANTERS",
    "POTTERY_AND_SCULPTING",
    "PRIMERS_AND_MAKEUP_SETTERS",
    "PUMPS",
    "PUZZLES",
    "QUILTS_AND_COMFORTERS",
    "RAZORS_AND_SHAVING_TOOLS",
    "RINGS",
    "RUGS",
    "RUNNER_RUGS",
    "SANDALS",
    "SASHES",
    "SAWS",
    "SCARVES_AND_SHAWLS",
    "SCULPTURES_AND_STATUES",
    "SEASONAL_AND_HOLIDAY_DECORATIONS",
    "SEATING",
    "SERUMS_AND_ESSENCES",
    "SERVEWARE",
    "SEWING_MACHINES",
    "SEWING_PATTERNS",
    "SHAMPOO_AND_CONDITIONER",
    "SHOE_ACCESSORIES",
    "SHOES",
    "SHOPPING_TOTES",
    "SHORTS",
    "SHOWER_CURTAINS",
    "SKINCARE",
    "SKINCARE_MASKS_AND_PEELS",
    "SKIRTS",
    "SLEEPWEAR_AND_LOUNGEWEAR",
    "SLIPCOVERS_AND_CUSHIONS",
    "SLIPPERS",
    "SNEAKERS_AND_ATHLETIC_SHOES",
    "SOCKS_AND_TIGHTS",
    "SOFAS",
    "SPORTS_UNIFORMS",
    "STEMWARE",
    "STOCKINGS",
    "STORAGE_AND_ORGANIZATION",
    "STORAGE_CABINETS_AND_LOCKERS",
    "STORAGE_HOOKS_AND_RACKS",
    "SUITCASES",
    "SUITS",
    "SUITS_AND_SUIT_SEPARATES",
    "GLASSES_AND_SUNGLASSES",
    "SUNSCREEN",
    "SWEATERS_AND_CARDIGANS",
    "SWEATSHIRTS_AND_HOODIES",
    "SWIMWEAR",
    "T_SHIRTS",
    "TABLE_LAMPS",
    "TABLE_RUNNERS",
    "TABLECLOTHS",
    "TABLES",
    "TABLEWARE",
    "TANK_TOPS",
    "TANNING_OILS_AND_LOTIONS",
    "TEETH_WHITENING",
    "TEETH_WHITENING_TOOLS",
    "TELEPHONY",
    "TEXTILE_AND_SEWING",
    "THREAD_AND_YARN",
    "THROW_PILLOWS",
    "TIARAS",
    "TOILET_PAPER_HOLDERS",
    "TONERS_AND_ASTRINGENTS",
    "TOOL_STORAGE_AND_ORGANIZATION",
    "TOOLS",
    "TOPS",
    "TOWEL_RACKS_AND_HOLDERS",
    "TOYS",
    "TRADITIONAL_AND_CEREMONIAL_CLOTHING",
    "TUMBLERS_AND_WATER_BOTTLES",
    "UNIFORMS",
    "VASES",
    "VEHICLE_PARTS_AND_ACCESSORIES",
    "VEILS",
    "WALL_CLOCKS",
    "WALL_LIGHT_FIXTURES",
    "WALL_PAINTS",
    "WALL_SHELVES_AND_LEDGES",
    "WALLETS_AND_CARD_CASES",
    "WALLPAPERS",
    "WATCHES",
    "WATERING_AND_IRRIGATION",
    "WEDDING_CEREMONY_DECOR",
    "WEDDING_CLOTHING",
    "WEDDING_DECOR",
    "WEDDING_DRESS",
    "WEDDING_GIFTS",
    "WEDDING_STATIONERY",
    "WEDDING_TABLE_DECOR",
    "WIGS_AND_HAIR_EXTENSIONS",
    "WINDOW_BLINDS_AND_SHADES",
    "WINDOW_TREATMENT_ACCESSORIES",
    "WINDOW_TREATMENTS",
    "WINE_RACKS",
    "WOOD_BOARDS_AND_PLANKS",
    "WOODWORKING_MATERIALS",
    "WOODWORKING_PLANS",
    "WORK_BENCHES",
    "WREATHS_AND_GARLANDS",
]
ProductCategoryRegion = Literal["US", "GB+IE", "CA"]
ProductCondition = Literal["NEW", "USED", "REFURBISHED"]
ProductGroupPromotionCustomizableCTAType = Literal[
    "GET_OFFER",
    "LEARN_MORE",
    "ORDER_NOW",
    "SHOP_NOW",
    "SIGN_UP",
    "SUBSCRIBE",
    "BUY_NOW",
    "CONTACT_US",
    "GET_QUOTE",
    "VISIT_SITE",
    "APPLY_NOW",
    "BOOK_NOW",
    "REGISTER_NOW",
    "FIND_A_DEALER",
    "WATCH_NOW",
    "READ_MORE",
    "BUY_TICKETS",
    "DONATE_NOW",
    "DOWNLOAD",
    "EXPLORE_MORE",
    "FIND_A_LOCATION",
    "GET_DEAL",
    "GET_RECIPE",
    "GET_SHOWTIMES",
    "ON_SALE",
    "PLAY_GAME",
    "TRY_IT",
    "BUY_ONLINE_PICKUP_IN_STORE",
    "SHOP_ON_ADVERTISER",
    "SHOP_THE_COLLECTION",
    "GET_IT_NOW",
    "TAKE_A_PEEK",
    "TAKE_A_CLOSER_LOOK",
]
ProductGroupSummaryStatus = Literal["RUNNING", "PAUSED", "EXCLUDED", "ARCHIVED"]
PromotionApplicationLevel = Literal["NONE", "ITEM", "AD_GROUP"]
PromotionType = Literal[
    "VARIABLE",
    "SITEWIDE",
    "CHECKOUT",
    "SAVE_X_ON_Y",
    "BUY_X_GET_Y",
    "SPEND_X_SAVE_Y",
    "FREE_SHIPPING",
    "FREE_SHIPPING_MINIMUM",
    "FREE_SHIPPING_WITH_DISCOUNT",
    "SITEWIDE_IN_STORES",
    "EXTRA_PERCENT_OFF",
    "GIFT_WITH_PURCHASE",
    "GIFT_WITH_PURCHASE_MINIMUM",
    "FIXED",
    "PERCENT_OFF_CLEARANCE",
    "X_OFF_Y",
    "GIFT_WITH_FIRST_PURCHASE",
    "BUY_X_GET_ONE_FREE",
    "CASH_BACK",
    "POINTS_ON_ALL_PURCHASES",
    "BONUS",
    "POINTS_WITH_PURCHASE",
    "CUSTOM",
]
PublicTargetingType = Literal[
    "APPTYPE",
    "GENDER",
    "LOCALE",
    "AGE_BUCKET",
    "LOCATION",
    "GEO",
    "INTEREST",
    "KEYWORD",
    "AUDIENCE_INCLUDE",
    "AUDIENCE_EXCLUDE",
]
QueryLabelEntityStatusesItems = Literal["ACTIVE", "ARCHIVED"]
QueryLabelTypesItems = Literal["BRAND", "CUSTOM"]
ReportType = Literal["SYNC", "ASYNC"]
ReportingColumn = Literal[
    "SPEND_IN_MICRO_DOLLAR",
    "SPEND_IN_MICRO_US_DOLLAR",
    "BONUS_SPEND_IN_MICRO_DOLLAR",
    "BONUS_SPEND_IN_DOLLAR",
    "ADS_CREDIT_SPEND_IN_MICRO_DOLLAR",
    "ADS_CREDIT_SPEND_IN_DOLLAR",
    "PAID_IMPRESSION",
    "PAID_CLICKTHROUGH",
    "SPEND_IN_DOLLAR",
    "SPEND_IN_US_DOLLAR",
    "CPC_IN_MICRO_DOLLAR",
    "ECPC_IN_MICRO_DOLLAR",
    "CPC_IN_DOLLAR",
    "ECPC_IN_DOLLAR",
    "CTR",
    "ECTR",
    "OUTBOUND_CTR",
    "OUTBOUND_CTR_1",
    "CPC_IN_MICRO_CURRENCY",
    "CPW_IN_MICRO_DOLLAR",
    "CPW_IN_DOLLAR",
    "COST_PER_OUTBOUND_CLICK",
    "AD_ONLY_PIN",
    "CAMPAIGN_NAME",
    "CAMPAIGN_STATUS",
    "IS_CAMPAIGN_LEARNING_PHASE",
    "DATE",
    "DATE_AS_TIMESTAMP",
    "BUDGET_IN_DOLLAR",
    "AVAILABLE_BUDGET_IN_DOLLAR",
    "TARGETING_TYPE",
    "TARGETING_VALUE",
    "TARGETING_VALUE_NAME",
    "CAMPAIGN_BRAND_LABEL",
    "CAMPAIGN_CUSTOM_LABELS",
    "APP_INSTALL_APP_NAME",
    "PAID_EVENTS",
    "BONUS_EVENTS",
    "INSERTION",
    "LEGACY_CAMPAIGN_ID",
    "HBASE_ID",
    "PIN_DESCRIPTION",
    "CAMPAIGN_END_DATE",
    "PIN_PROMOTION_STATUS",
    "AD_STATUS",
    "PIN_ID",
    "CROSS_DEVICE_TYPE",
    "INGESTION_SOURCE",
    "SOURCE_PLATFORM",
    "PIN_PROMOTION_IS_RUNNING",
    "TOTAL_ENGAGEMENT",
    "ENGAGEMENT_1",
    "ENGAGEMENT_2",
    "CPE_IN_MICRO_DOLLAR",
    "ECPE_IN_MICRO_DOLLAR",
    "CPE_IN_DOLLAR",
    "ECPE_IN_DOLLAR",
    "ENGAGEMENT_RATE",
    "EENGAGEMENT_RATE",
    "INTERNAL_ECPE_IN_MICRO_DOLLAR",
    "INTERNAL_ECPE_IN_DOLLAR",
    "ECPM_IN_MICRO_DOLLAR",
    "ECPM_IN_DOLLAR",
    "REPIN_RATE",
    "REPIN_RATE_2",
    "CTR_2",
    "CAMPAIGN_ID",
    "ADVERTISER_ID",
    "AD_ACCOUNT_ID",
    "ADVERTISER_OWNER_USER_ID",
    "ADVERTISER_OWNER_USER_NAME",
    "PIN_PROMOTION_ID",
    "AD_ID",
    "AD_GROUP_ID",
    "KEYWORD_ID",
    "KEYWORD_IS_DELETED",
    "BRAND_SFDC_ACCOUNT_ID",
    "APP_INSTALL_APP_ID",
    "CAMPAIGN_ACTION_TYPE",
    "CAMPAIGN_BID_TYPE",
    "CAMPAIGN_ENTITY_STATUS",
    "CAMPAIGN_MANAGED_STATUS",
    "CAMPAIGN_OBJECTIVE_TYPE",
    "CPM_IN_MICRO_DOLLAR",
    "CPM_IN_DOLLAR",
    "BUDGET_TYPE",
    "BUDGET_IN_LOCAL_CURRENCY",
    "AD_GROUP_NAME",
    "AD_GROUP_STATUS",
    "AD_GROUP_END_DATE",
    "AD_GROUP_BUDGET_TYPE",
    "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY",
    "AD_GROUP_SUGGESTED_BUDGET_IN_LOCAL_CURRENCY",
    "AD_GROUP_SUGGESTED_BONUS_BUDGET_IN_LOCAL_CURRENCY",
    "AD_GROUP_ENTITY_STATUS",
    "AD_GROUP_ACTION_TYPE",
    "AD_GROUP_CONVERSION_LEARNING_MODE_TYPE",
    "AD_GROUP_TARGET_CPA",
    "AD_GROUP_BID_STRATEGY_TYPE",
    "AD_GROUP_EXPERIMENT_NAME",
    "AD_GROUP_EXPERIMENT_CELL",
    "AD_GROUP_BID_MULTIPLIER",
    "CAMPAIGN_WEB_CLOSEUP_WHITELISTED",
    "PRODUCT_GROUP_ID",
    "PRODUCT_GROUP_DEFINITION",
    "PARENT_PRODUCT_GROUP_ID",
    "PRODUCT_GROUP_TYPE",
    "PRODUCT_GROUP_BID_IN_MICRO_CURRENCY",
    "PRODUCT_GROUP_STATUS",
    "PRODUCT_GROUP_ENTITY_STATUS",
    "PRODUCT_GROUP_INCLUSION",
    "PRODUCT_GROUP_CREATIVE_TYPE",
    "PROMO_ID",
    "PROMO_NAME",
    "PROMO_IDS",
    "PROMO_NAMES",
    "ITEM_ID",
    "PRODUCT_ITEM_ID",
    "INTERNAL_PRODUCT_ITEM_ID",
    "INTERNAL_PRODUCT_ITEM_ID_STR",
    "PRODUCT_ITEM_NAME",
    "PRODUCT_ITEM_IMAGE_URL",
    "PRODUCT_ITEM_PRICE",
    "PRODUCT_ITEM_PRODUCT_URL",
    "PRODUCT_ITEM_PIN_URL",
    "PRODUCT_ITEM_BRAND",
    "PRODUCT_ITEM_DESCRIPTION",
    "PRODUCT_ITEM_SALE_PRICE",
    "PRODUCT_ITEM_PRODUCT_TYPE",
    "PRODUCT_ITEM_PRODUCT_CATEGORY",
    "PRODUCT_ITEM_CAMPAIGN_NAME",
    "PRODUCT_ITEM_AD_GROUP_NAME",
    "PRODUCT_ITEM_CURRENCY",
    "ORDER_LINE_ID",
    "ORDER_LINE_NAME",
    "ORDER_LINE_PIN_REV_SHARE",
    "ORDER_LINE_PAID_TYPE",
    "SPEND_ORDER_LINE_ID",
    "SPEND_ORDER_LINE_PAID_TYPE",
    "CONVERSION_PRODUCT_ID",
    "CONVERSION_PRODUCT_NAME",
    "CONVERSION_PRODUCT_BRAND",
    "CONVERSION_PRODUCT_CATEGORY",
    "CONVERSION_PRODUCT_ID_GROUP",
    "CARTING_TOTAL_PURCHASE_INTENT_CLICKS",
    "CARTING_TOTAL_PURCHASE_INTENT_VALUE",
    "CARTING_TOTAL_PURCHASE_INTENT_VALUE_IN_MICRO_CURRENCY",
    "CARTING_RETAILER_NAME",
    "CARTING_PRODUCT_PRICE",
    "CARTING_PRODUCT_PRICE_IN_MICRO_CURRENCY",
    "CARTING_PRODUCT_NAME",
    "CARTING_PRODUCT_ID",
    "CLICKTHROUGH_1",
    "REPIN_1",
    "IMPRESSION_1",
    "LIKE_1",
    "SEND_1",
    "FLAG_1",
    "HIDE_1",
    "INSERTION_1",
    "IMPRESSION_1_GROSS",
    "CLICKTHROUGH_1_GROSS",
    "OUTBOUND_CLICK_1",
    "CLICKTHROUGH_USER_1",
    "REPIN_USER_1",
    "IMPRESSION_USER_1",
    "LIKE_USER_1",
    "SEND_USER_1",
    "FLAG_USER_1",
    "HIDE_USER_1",
    "INSERTION_USER_1",
    "CLICKTHROUGH_2",
    "REPIN_2",
    "IMPRESSION_2",
    "LIKE_2",
    "SEND_2",
    "FLAG_2",
    "OUTBOUND_CLICK_2",
    "CLICKTHROUGH_USER_2",
    "REPIN_USER_2",
    "IMPRESSION_USER_2",
    "LIKE_USER_2",
    "SEND_USER_2",
    "FLAG_USER_2",
    "TOTAL_CLICKTHROUGH",
    "TOTAL_REPIN",
    "TOTAL_IMPRESSION",
    "TOTAL_LIKE",
    "TOTAL_SEND",
    "TOTAL_FLAG",
    "TOTAL_IMPRESSION_USER",
    "TOTAL_IMPRESSION_USER_HLL",
    "TOTAL_IMPRESSION_FREQUENCY",
    "TOTAL_IMPRESSION_FREQUENCY_HLL",
    "TOTAL_OUTBOUND_CLICK",
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR",
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1",
    "ENGAGEMENT_PAGE_VISIT_1",
    "ENGAGEMENT_SIGNUP_1",
    "ENGAGEMENT_CHECKOUT_1",
    "ENGAGEMENT_CUSTOM_1",
    "ENGAGEMENT_ADD_TO_CART_1",
    "ENGAGEMENT_LEAD_1",
    "ENGAGEMENT_SEARCH_1",
    "ENGAGEMENT_WATCH_VIDEO_1",
    "ENGAGEMENT_VIEW_CATEGORY_1",
    "ENGAGEMENT_APP_INSTALL_1",
    "ENGAGEMENT_UNKNOWN_1",
    "ENGAGEMENT_ADD_PAYMENT_INFO_1",
    "ENGAGEMENT_ADD_TO_WISHLIST_1",
    "ENGAGEMENT_INITIATE_CHECKOUT_1",
    "ENGAGEMENT_SUBSCRIBE_1",
    "ENGAGEMENT_VIEW_CONTENT_1",
    "CLICK_PAGE_VISIT_1",
    "CLICK_SIGNUP_1",
    "CLICK_CHECKOUT_1",
    "CLICK_CUSTOM_1",
    "CLICK_ADD_TO_CART_1",
    "CLICK_LEAD_1",
    "CLICK_SEARCH_1",
    "CLICK_WATCH_VIDEO_1",
    "CLICK_VIEW_CATEGORY_1",
    "CLICK_APP_INSTALL_1",
    "CLICK_UNKNOWN_1",
    "CLICK_ADD_PAYMENT_INFO_1",
    "CLICK_ADD_TO_WISHLIST_1",
    "CLICK_INITIATE_CHECKOUT_1",
    "CLICK_SUBSCRIBE_1",
    "CLICK_VIEW_CONTENT_1",
    "VIEW_PAGE_VISIT_1",
    "VIEW_SIGNUP_1",
    "VIEW_CHECKOUT_1",
    "VIEW_CUSTOM_1",
    "VIEW_ADD_TO_CART_1",
    "VIEW_LEAD_1",
    "VIEW_SEARCH_1",
    "VIEW_WATCH_VIDEO_1",
    "VIEW_VIEW_CATEGORY_1",
    "VIEW_APP_INSTALL_1",
    "VIEW_UNKNOWN_1",
    "VIEW_ADD_PAYMENT_INFO_1",
    "VIEW_ADD_TO_WISHLIST_1",
    "VIEW_INITIATE_CHECKOUT_1",
    "VIEW_SUBSCRIBE_1",
    "VIEW_VIEW_CONTENT_1",
    "CONVERSIONS_1",
    "ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_LEAD_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_LEAD_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_1",
    "CONVERSIONS_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_PAGE_VISIT_QUANTITY_1",
    "ENGAGEMENT_SIGNUP_QUANTITY_1",
    "ENGAGEMENT_CHECKOUT_QUANTITY_1",
    "ENGAGEMENT_CUSTOM_QUANTITY_1",
    "ENGAGEMENT_ADD_TO_CART_QUANTITY_1",
    "ENGAGEMENT_LEAD_QUANTITY_1",
    "ENGAGEMENT_SEARCH_QUANTITY_1",
    "ENGAGEMENT_WATCH_VIDEO_QUANTITY_1",
    "ENGAGEMENT_VIEW_CATEGORY_QUANTITY_1",
    "ENGAGEMENT_APP_INSTALL_QUANTITY_1",
    "ENGAGEMENT_UNKNOWN_QUANTITY_1",
    "ENGAGEMENT_ADD_PAYMENT_INFO_QUANTITY_1",
    "ENGAGEMENT_ADD_TO_WISHLIST_QUANTITY_1",
    "ENGAGEMENT_INITIATE_CHECKOUT_QUANTITY_1",
    "ENGAGEMENT_SUBSCRIBE_QUANTITY_1",
    "ENGAGEMENT_VIEW_CONTENT_QUANTITY_1",
    "CLICK_PAGE_VISIT_QUANTITY_1",
    "CLICK_SIGNUP_QUANTITY_1",
    "CLICK_CHECKOUT_QUANTITY_1",
    "CLICK_CUSTOM_QUANTITY_1",
    "CLICK_ADD_TO_CART_QUANTITY_1",
    "CLICK_LEAD_QUANTITY_1",
    "CLICK_SEARCH_QUANTITY_1",
    "CLICK_WATCH_VIDEO_QUANTITY_1",
    "CLICK_VIEW_CATEGORY_QUANTITY_1",
    "CLICK_APP_INSTALL_QUANTITY_1",
    "CLICK_UNKNOWN_QUANTITY_1",
    "CLICK_ADD_PAYMENT_INFO_QUANTITY_1",
    "CLICK_ADD_TO_WISHLIST_QUANTITY_1",
    "CLICK_INITIATE_CHECKOUT_QUANTITY_1",
    "CLICK_SUBSCRIBE_QUANTITY_1",
    "CLICK_VIEW_CONTENT_QUANTITY_1",
    "VIEW_PAGE_VISIT_QUANTITY_1",
    "VIEW_SIGNUP_QUANTITY_1",
    "VIEW_CHECKOUT_QUANTITY_1",
    "VIEW_CUSTOM_QUANTITY_1",
    "VIEW_ADD_TO_CART_QUANTITY_1",
    "VIEW_LEAD_QUANTITY_1",
    "VIEW_SEARCH_QUANTITY_1",
    "VIEW_WATCH_VIDEO_QUANTITY_1",
    "VIEW_VIEW_CATEGORY_QUANTITY_1",
    "VIEW_APP_INSTALL_QUANTITY_1",
    "VIEW_UNKNOWN_QUANTITY_1",
    "VIEW_ADD_PAYMENT_INFO_QUANTITY_1",
    "VIEW_ADD_TO_WISHLIST_QUANTITY_1",
    "VIEW_INITIATE_CHECKOUT_QUANTITY_1",
    "VIEW_SUBSCRIBE_QUANTITY_1",
    "VIEW_VIEW_CONTENT_QUANTITY_1",
    "CONVERSIONS_QUANTITY_1",
    "ENGAGEMENT_PAGE_VISIT_2",
    "ENGAGEMENT_SIGNUP_2",
    "ENGAGEMENT_CHECKOUT_2",
    "ENGAGEMENT_CUSTOM_2",
    "ENGAGEMENT_ADD_TO_CART_2",
    "ENGAGEMENT_LEAD_2",
    "ENGAGEMENT_SEARCH_2",
    "ENGAGEMENT_WATCH_VIDEO_2",
    "ENGAGEMENT_VIEW_CATEGORY_2",
    "ENGAGEMENT_APP_INSTALL_2",
    "ENGAGEMENT_UNKNOWN_2",
    "ENGAGEMENT_ADD_PAYMENT_INFO_2",
    "ENGAGEMENT_ADD_TO_WISHLIST_2",
    "ENGAGEMENT_INITIATE_CHECKOUT_2",
    "ENGAGEMENT_SUBSCRIBE_2",
    "ENGAGEMENT_VIEW_CONTENT_2",
    "CLICK_PAGE_VISIT_2",
    "CLICK_SIGNUP_2",
    "CLICK_CHECKOUT_2",
    "CLICK_CUSTOM_2",
    "CLICK_ADD_TO_CART_2",
    "CLICK_LEAD_2",
    "CLICK_SEARCH_2",
    "CLICK_WATCH_VIDEO_2",
    "CLICK_VIEW_CATEGORY_2",
    "CLICK_APP_INSTALL_2",
    "CLICK_UNKNOWN_2",
    "CLICK_ADD_PAYMENT_INFO_2",
    "CLICK_ADD_TO_WISHLIST_2",
    "CLICK_INITIATE_CHECKOUT_2",
    "CLICK_SUBSCRIBE_2",
    "CLICK_VIEW_CONTENT_2",
    "VIEW_PAGE_VISIT_2",
    "VIEW_SIGNUP_2",
    "VIEW_CHECKOUT_2",
    "VIEW_CUSTOM_2",
    "VIEW_ADD_TO_CART_2",
    "VIEW_LEAD_2",
    "VIEW_SEARCH_2",
    "VIEW_WATCH_VIDEO_2",
    "VIEW_VIEW_CATEGORY_2",
    "VIEW_APP_INSTALL_2",
    "VIEW_UNKNOWN_2",
    "VIEW_ADD_PAYMENT_INFO_2",
    "VIEW_ADD_TO_WISHLIST_2",
    "VIEW_INITIATE_CHECKOUT_2",
    "VIEW_SUBSCRIBE_2",
    "VIEW_VIEW_CONTENT_2",
    "CONVERSIONS_2",
    "ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_LEAD_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_LEAD_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR_2",
    "CONVERSIONS_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_PAGE_VISIT_QUANTITY_2",
    "ENGAGEMENT_SIGNUP_QUANTITY_2",
    "ENGAGEMENT_CHECKOUT_QUANTITY_2",
    "ENGAGEMENT_CUSTOM_QUANTITY_2",
    "ENGAGEMENT_ADD_TO_CART_QUANTITY_2",
    "ENGAGEMENT_LEAD_QUANTITY_2",
    "ENGAGEMENT_SEARCH_QUANTITY_2",
    "ENGAGEMENT_WATCH_VIDEO_QUANTITY_2",
    "ENGAGEMENT_VIEW_CATEGORY_QUANTITY_2",
    "ENGAGEMENT_APP_INSTALL_QUANTITY_2",
    "ENGAGEMENT_UNKNOWN_QUANTITY_2",
    "ENGAGEMENT_ADD_PAYMENT_INFO_QUANTITY_2",
    "ENGAGEMENT_ADD_TO_WISHLIST_QUANTITY_2",
    "ENGAGEMENT_INITIATE_CHECKOUT_QUANTITY_2",
    "ENGAGEMENT_SUBSCRIBE_QUANTITY_2",
    "ENGAGEMENT_VIEW_CONTENT_QUANTITY_2",
    "CLICK_PAGE_VISIT_QUANTITY_2",
    "CLICK_SIGNUP_QUANTITY_2",
    "CLICK_CHECKOUT_QUANTITY_2",
    "CLICK_CUSTOM_QUANTITY_2",
    "CLICK_ADD_TO_CART_QUANTITY_2",
    "CLICK_LEAD_QUANTITY_2",
    "CLICK_SEARCH_QUANTITY_2",
    "CLICK_WATCH_VIDEO_QUANTITY_2",
    "CLICK_VIEW_CATEGORY_QUANTITY_2",
    "CLICK_APP_INSTALL_QUANTITY_2",
    "CLICK_UNKNOWN_QUANTITY_2",
    "CLICK_ADD_PAYMENT_INFO_QUANTITY_2",
    "CLICK_ADD_TO_WISHLIST_QUANTITY_2",
    "CLICK_INITIATE_CHECKOUT_QUANTITY_2",
    "CLICK_SUBSCRIBE_QUANTITY_2",
    "CLICK_VIEW_CONTENT_QUANTITY_2",
    "VIEW_PAGE_VISIT_QUANTITY_2",
    "VIEW_SIGNUP_QUANTITY_2",
    "VIEW_CHECKOUT_QUANTITY_2",
    "VIEW_CUSTOM_QUANTITY_2",
    "VIEW_ADD_TO_CART_QUANTITY_2",
    "VIEW_LEAD_QUANTITY_2",
    "VIEW_SEARCH_QUANTITY_2",
    "VIEW_WATCH_VIDEO_QUANTITY_2",
    "VIEW_VIEW_CATEGORY_QUANTITY_2",
    "VIEW_APP_INSTALL_QUANTITY_2",
    "VIEW_UNKNOWN_QUANTITY_2",
    "VIEW_ADD_PAYMENT_INFO_QUANTITY_2",
    "VIEW_ADD_TO_WISHLIST_QUANTITY_2",
    "VIEW_INITIATE_CHECKOUT_QUANTITY_2",
    "VIEW_SUBSCRIBE_QUANTITY_2",
    "VIEW_VIEW_CONTENT_QUANTITY_2",
    "CONVERSIONS_QUANTITY_2",
    "TOTAL_ENGAGEMENT_PAGE_VISIT",
    "TOTAL_ENGAGEMENT_SIGNUP",
    "TOTAL_ENGAGEMENT_CHECKOUT",
    "TOTAL_ENGAGEMENT_CUSTOM",
    "TOTAL_ENGAGEMENT_ADD_TO_CART",
    "TOTAL_ENGAGEMENT_LEAD",
    "TOTAL_ENGAGEMENT_SEARCH",
    "TOTAL_ENGAGEMENT_WATCH_VIDEO",
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY",
    "TOTAL_ENGAGEMENT_APP_INSTALL",
    "TOTAL_ENGAGEMENT_UNKNOWN",
    "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO",
    "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST",
    "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT",
    "TOTAL_ENGAGEMENT_SUBSCRIBE",
    "TOTAL_ENGAGEMENT_VIEW_CONTENT",
    "TOTAL_CLICK_PAGE_VISIT",
    "TOTAL_CLICK_SIGNUP",
    "TOTAL_CLICK_CHECKOUT",
    "TOTAL_CLICK_CUSTOM",
    "TOTAL_CLICK_ADD_TO_CART",
    "TOTAL_CLICK_LEAD",
    "TOTAL_CLICK_SEARCH",
    "TOTAL_CLICK_WATCH_VIDEO",
    "TOTAL_CLICK_VIEW_CATEGORY",
    "TOTAL_CLICK_APP_INSTALL",
    "TOTAL_CLICK_UNKNOWN",
    "TOTAL_CLICK_ADD_PAYMENT_INFO",
    "TOTAL_CLICK_ADD_TO_WISHLIST",
    "TOTAL_CLICK_INITIATE_CHECKOUT",
    "TOTAL_CLICK_SUBSCRIBE",
    "TOTAL_CLICK_VIEW_CONTENT",
    "TOTAL_VIEW_PAGE_VISIT",
    "TOTAL_VIEW_SIGNUP",
    "TOTAL_VIEW_CHECKOUT",
    "TOTAL_VIEW_CUSTOM",
    "TOTAL_VIEW_ADD_TO_CART",
    "TOTAL_VIEW_LEAD",
    "TOTAL_VIEW_SEARCH",
    "TOTAL_VIEW_WATCH_VIDEO",
    "TOTAL_VIEW_VIEW_CATEGORY",
    "TOTAL_VIEW_APP_INSTALL",
    "TOTAL_VIEW_UNKNOWN",
    "TOTAL_VIEW_ADD_PAYMENT_INFO",
    "TOTAL_VIEW_ADD_TO_WISHLIST",
    "TOTAL_VIEW_INITIATE_CHECKOUT",
    "TOTAL_VIEW_SUBSCRIBE",
    "TOTAL_VIEW_VIEW_CONTENT",
    "TOTAL_CONVERSIONS",
    "TOTAL_WEB_CONVERSIONS",
    "TOTAL_INAPP_CONVERSIONS",
    "TOTAL_OFFLINE_CONVERSIONS",
    "TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_PAGE_VISIT_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_PAGE_VISIT_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_CONVERSIONS_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CONVERSIONS_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_PAGE_VISIT_QUANTITY",
    "TOTAL_ENGAGEMENT_SIGNUP_QUANTITY",
    "TOTAL_ENGAGEMENT_CHECKOUT_QUANTITY",
    "TOTAL_ENGAGEMENT_CUSTOM_QUANTITY",
    "TOTAL_ENGAGEMENT_ADD_TO_CART_QUANTITY",
    "TOTAL_ENGAGEMENT_LEAD_QUANTITY",
    "TOTAL_ENGAGEMENT_SEARCH_QUANTITY",
    "TOTAL_ENGAGEMENT_WATCH_VIDEO_QUANTITY",
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY_QUANTITY",
    "TOTAL_ENGAGEMENT_APP_INSTALL_QUANTITY",
    "TOTAL_ENGAGEMENT_UNKNOWN_QUANTITY",
    "TOTAL_ENGAGEMENT_ADD_PAYMENT_INFO_QUANTITY",
    "TOTAL_ENGAGEMENT_ADD_TO_WISHLIST_QUANTITY",
    "TOTAL_ENGAGEMENT_INITIATE_CHECKOUT_QUANTITY",
    "TOTAL_ENGAGEMENT_SUBSCRIBE_QUANTITY",
    "TOTAL_ENGAGEMENT_VIEW_CONTENT_QUANTITY",
    "TOTAL_CLICK_PAGE_VISIT_QUANTITY",
    "TOTAL_CLICK_SIGNUP_QUANTITY",
    "TOTAL_CLICK_CHECKOUT_QUANTITY",
    "TOTAL_CLICK_CUSTOM_QUANTITY",
    "TOTAL_CLICK_ADD_TO_CART_QUANTITY",
    "TOTAL_CLICK_LEAD_QUANTITY",
    "TOTAL_CLICK_SEARCH_QUANTITY",
    "TOTAL_CLICK_WATCH_VIDEO_QUANTITY",
    "TOTAL_CLICK_VIEW_CATEGORY_QUANTITY",
    "TOTAL_CLICK_APP_INSTALL_QUANTITY",
    "TOTAL_CLICK_UNKNOWN_QUANTITY",
    "TOTAL_CLICK_ADD_PAYMENT_INFO_QUANTITY",
    "TOTAL_CLICK_ADD_TO_WISHLIST_QUANTITY",
    "TOTAL_CLICK_INITIATE_CHECKOUT_QUANTITY",
    "TOTAL_CLICK_SUBSCRIBE_QUANTITY",
    "TOTAL_CLICK_VIEW_CONTENT_QUANTITY",
    "TOTAL_VIEW_PAGE_VISIT_QUANTITY",
    "TOTAL_VIEW_SIGNUP_QUANTITY",
    "TOTAL_VIEW_CHECKOUT_QUANTITY",
    "TOTAL_VIEW_CUSTOM_QUANTITY",
    "TOTAL_VIEW_ADD_TO_CART_QUANTITY",
    "TOTAL_VIEW_LEAD_QUANTITY",
    "TOTAL_VIEW_SEARCH_QUANTITY",
    "TOTAL_VIEW_WATCH_VIDEO_QUANTITY",
    "TOTAL_VIEW_VIEW_CATEGORY_QUANTITY",
    "TOTAL_VIEW_APP_INSTALL_QUANTITY",
    "TOTAL_VIEW_UNKNOWN_QUANTITY",
    "TOTAL_VIEW_ADD_PAYMENT_INFO_QUANTITY",
    "TOTAL_VIEW_ADD_TO_WISHLIST_QUANTITY",
    "TOTAL_VIEW_INITIATE_CHECKOUT_QUANTITY",
    "TOTAL_VIEW_SUBSCRIBE_QUANTITY",
    "TOTAL_VIEW_VIEW_CONTENT_QUANTITY",
    "TOTAL_CONVERSIONS_QUANTITY",
    "COST_PER_CONVERSION_IN_DOLLAR",
    "TOTAL_WEB_SESSIONS",
    "WEB_SESSIONS_1",
    "WEB_SESSIONS_2",
    "APP_INSTALLS_CPA_BILLABLE",
    "APP_INSTALLS_CLICK",
    "APP_INSTALLS_CLOSEUPREPIN",
    "APP_INSTALLS_VIEW",
    "APP_INSTALLS",
    "APP_INSTALLS_ENGAGEMENT",
    "APP_INSTALLS_CLICK_1",
    "APP_INSTALLS_CLICK_2",
    "APP_INSTALLS_VIEW_1",
    "APP_INSTALLS_VIEW_2",
    "APP_INSTALLS_ENGAGEMENT_1",
    "APP_INSTALLS_ENGAGEMENT_2",
    "APP_INSTALLS_1",
    "APP_INSTALLS_2",
    "CPI_IN_MICRO_DOLLAR",
    "ECPI_IN_MICRO_DOLLAR",
    "CPI_IN_DOLLAR",
    "ECPI_IN_DOLLAR",
    "INAPP_SKAN_APP_INSTALL",
    "INAPP_SKAN_ASSISTED_APP_INSTALL",
    "INAPP_SKAN_APP_INSTALL_COST_PER_ACTION",
    "INAPP_SKAN_APP_INSTALL_CONVERSION_RATE",
    "ONSITE_CHECKOUTS_CPA_BILLABLE_1",
    "ONSITE_CHECKOUTS_CPA_BILLABLE_2",
    "ONSITE_CHECKOUTS_CPA_BILLABLE",
    "ONSITE_CHECKOUTS_VALUE_1",
    "ONSITE_CHECKOUTS_VALUE_2",
    "ONSITE_CHECKOUTS_VALUE",
    "ONSITE_CHECKOUTS_1",
    "ONSITE_CHECKOUTS_2",
    "ONSITE_CHECKOUTS",
    "ONSITE_CHECKOUTS_VALUE_IN_MICRO_DOLLAR_1",
    "ONSITE_CHECKOUTS_VALUE_IN_MICRO_DOLLAR_2",
    "CONVERSION_RATE",
    "AVERAGE_CHECKOUT_VALUE",
    "RETURN_ON_ADVERTISER_SPEND",
    "BUY_BUTTON_CLICKS_1",
    "BUY_BUTTON_CLICKS_2",
    "TOTAL_BUY_BUTTON_CLICKS",
    "ORDER_DROPOFF_RATE",
    "ONSITE_CHECKOUTS_VALUE_IN_MICRO_DOLLAR",
    "ONSITE_CHECKOUTS_VALUE_IN_DOLLAR",
    "PIN_PROMOTION_NAME",
    "AD_NAME",
    "LIFETIME_IMPRESSION_USER_1",
    "PIN_PROMOTION_CAMPAIGN_ID",
    "PIN_PROMOTION_CAMPAIGN_NAME",
    "PIN_PROMOTION_CAMPAIGN_ACTION_TYPE",
    "TOTAL_LIFETIME_IMPRESSION_USER",
    "PIN_PROMOTION_CAMPAIGN_STATUS",
    "PIN_PROMOTION_CAMPAIGN_MANAGED_STATUS",
    "PIN_PROMOTION_CAMPAIGN_ENTITY_STATUS",
    "PIN_PROMOTION_AD_GROUP_ID",
    "PIN_PROMOTION_AD_GROUP_NAME",
    "PIN_PROMOTION_AD_GROUP_STATUS",
    "PIN_PROMOTION_AD_GROUP_ENTITY_STATUS",
    "PIN_PROMOTION_CREATIVE_TYPE",
    "PIN_PROMOTION_ENTITY_STATUS",
    "PIN_PROMOTION_CREATIVE_TYPE_V2",
    "PIN_PROMOTION_REVIEW_STATUS",
    "AD_GROUP_CAMPAIGN_ACTION_TYPE",
    "AD_GROUP_CAMPAIGN_ID",
    "AD_GROUP_CAMPAIGN_NAME",
    "AD_GROUP_CAMPAIGN_STATUS",
    "AD_GROUP_CREATIVE_TYPE",
    "AD_GROUP_CAMPAIGN_MANAGED_STATUS",
    "AD_GROUP_CAMPAIGN_ENTITY_STATUS",
    "AD_GROUP_START_DATE",
    "CAMPAIGN_LIFETIME_SPEND_CAP",
    "AD_GROUP_BID_IN_MICRO_CURRENCY",
    "CAMPAIGN_AD_GROUP_START_DATE",
    "CAMPAIGN_AD_GROUP_END_DATE",
    "CAMPAIGN_NUMBER_OF_AD_GROUPS",
    "AD_GROUP_NUMBER_OF_PIN_PROMOTIONS",
    "TODAY_SPEND_IN_LOCAL_CURRENCY",
    "TOTAL_LIFETIME_SPEND_IN_LOCAL_CURRENCY",
    "BUDGET_UTILIZATION",
    "AD_GROUP_OPTIMIZATION",
    "INSERTION_ORDER",
    "AD_GROUP_BONUS_BUDGET",
    "FREQUENCY",
    "CAMPAIGN_DAILY_SPEND_CAP",
    "CAMPAIGN_CREATIVE_TYPE",
    "AD_GROUP_PLACEMENT_GROUP_TYPE",
    "AD_GROUP_IS_PREFETCH_ENABLED",
    "CAMPAIGN_BUDGET_OPTIMIZATION",
    "CAMPAIGN_START_DATE",
    "IS_AUTOMATED_CAMPAIGN",
    "IS_PREMIERE_CAMPAIGN",
    "FLEXIBLE_DAILY_BUDGETS",
    "IS_PERFORMANCE_PLUS_CAMPAIGN",
    "IS_DCO_FORMAT_ENHANCMENT",
    "PERCENT_CROSS_DEVICE_CONVERSIONS",
    "PAGE_VISIT_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "SIGNUP_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "CHECKOUT_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "CUSTOM_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "ADD_TO_CART_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "LEAD_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "SEARCH_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "WATCH_VIDEO_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "VIEW_CATEGORY_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "APP_INSTALL_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "UNKNOWN_PERCENT_CROSS_DEVICE_CONVERSIONS",
    "TOTAL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SIGNUP_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SIGNUP_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SIGNUP_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CUSTOM_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CUSTOM_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CUSTOM_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_LEAD_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_LEAD_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_LEAD_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_LEAD_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_LEAD_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_LEAD_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_LEAD_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_LEAD_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_LEAD_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SEARCH_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SEARCH_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SEARCH_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SEARCH_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SEARCH_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SEARCH_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_PAGE_VISIT",
    "TOTAL_SIGNUP",
    "TOTAL_CHECKOUT",
    "TOTAL_CUSTOM",
    "TOTAL_ADD_TO_CART",
    "TOTAL_LEAD",
    "TOTAL_SEARCH",
    "TOTAL_WATCH_VIDEO",
    "TOTAL_VIEW_CATEGORY",
    "TOTAL_APP_INSTALL",
    "TOTAL_UNKNOWN",
    "TOTAL_ADD_PAYMENT_INFO",
    "TOTAL_ADD_TO_WISHLIST",
    "TOTAL_INITIATE_CHECKOUT",
    "TOTAL_SUBSCRIBE",
    "TOTAL_VIEW_CONTENT",
    "TOTAL_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_LEAD_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_PAGE_VISIT_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_SIGNUP_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_CUSTOM_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_ADD_TO_CART_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_LEAD_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_SEARCH_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_WATCH_VIDEO_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_VIEW_CATEGORY_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_UNKNOWN_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_ADD_PAYMENT_INFO_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_ADD_TO_WISHLIST_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_INITIATE_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_SUBSCRIBE_VALUE_IN_MICRO_US_DOLLAR",
    "AVERAGE_VIEW_CONTENT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_PAGE_VISIT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_SIGNUP_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_CUSTOM_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_ADD_TO_CART_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_LEAD_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_SEARCH_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_WATCH_VIDEO_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_VIEW_CATEGORY_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_UNKNOWN_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_ADD_PAYMENT_INFO_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_ADD_TO_WISHLIST_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_INITIATE_CHECKOUT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_SUBSCRIBE_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_VIEW_CONTENT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_PAGE_VISIT_QUANTITY",
    "TOTAL_SIGNUP_QUANTITY",
    "TOTAL_CHECKOUT_QUANTITY",
    "TOTAL_CUSTOM_QUANTITY",
    "TOTAL_ADD_TO_CART_QUANTITY",
    "TOTAL_LEAD_QUANTITY",
    "TOTAL_SEARCH_QUANTITY",
    "TOTAL_WATCH_VIDEO_QUANTITY",
    "TOTAL_VIEW_CATEGORY_QUANTITY",
    "TOTAL_APP_INSTALL_QUANTITY",
    "TOTAL_UNKNOWN_QUANTITY",
    "TOTAL_ADD_PAYMENT_INFO_QUANTITY",
    "TOTAL_ADD_TO_WISHLIST_QUANTITY",
    "TOTAL_INITIATE_CHECKOUT_QUANTITY",
    "TOTAL_SUBSCRIBE_QUANTITY",
    "TOTAL_VIEW_CONTENT_QUANTITY",
    "TOTAL_PAGE_VISIT_VALUE_IN_DOLLAR",
    "TOTAL_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "TOTAL_APP_INSTALL_VALUE_IN_DOLLAR",
    "TOTAL_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "PAGE_VISIT_COST_PER_ACTION",
    "SIGNUP_COST_PER_ACTION",
    "CHECKOUT_COST_PER_ACTION",
    "CUSTOM_COST_PER_ACTION",
    "ADD_TO_CART_COST_PER_ACTION",
    "LEAD_COST_PER_ACTION",
    "SEARCH_COST_PER_ACTION",
    "WATCH_VIDEO_COST_PER_ACTION",
    "VIEW_CATEGORY_COST_PER_ACTION",
    "APP_INSTALL_COST_PER_ACTION",
    "UNKNOWN_COST_PER_ACTION",
    "AD_GROUP_CPA_IN_MICRO_CURRENCY",
    "ADD_PAYMENT_INFO_COST_PER_ACTION",
    "ADD_TO_WISHLIST_COST_PER_ACTION",
    "INITIATE_CHECKOUT_COST_PER_ACTION",
    "SUBSCRIBE_COST_PER_ACTION",
    "VIEW_CONTENT_COST_PER_ACTION",
    "PAGE_VISIT_COST_PER_ACTION_IN_US_DOLLAR",
    "SIGNUP_COST_PER_ACTION_IN_US_DOLLAR",
    "CHECKOUT_COST_PER_ACTION_IN_US_DOLLAR",
    "CUSTOM_COST_PER_ACTION_IN_US_DOLLAR",
    "ADD_TO_CART_COST_PER_ACTION_IN_US_DOLLAR",
    "LEAD_COST_PER_ACTION_IN_US_DOLLAR",
    "SEARCH_COST_PER_ACTION_IN_US_DOLLAR",
    "WATCH_VIDEO_COST_PER_ACTION_IN_US_DOLLAR",
    "VIEW_CATEGORY_COST_PER_ACTION_IN_US_DOLLAR",
    "UNKNOWN_COST_PER_ACTION_IN_US_DOLLAR",
    "ADD_PAYMENT_INFO_COST_PER_ACTION_IN_US_DOLLAR",
    "ADD_TO_WISHLIST_COST_PER_ACTION_IN_US_DOLLAR",
    "INITIATE_CHECKOUT_COST_PER_ACTION_IN_US_DOLLAR",
    "SUBSCRIBE_COST_PER_ACTION_IN_US_DOLLAR",
    "VIEW_CONTENT_COST_PER_ACTION_IN_US_DOLLAR",
    "PAGE_VISIT_ROAS",
    "SIGNUP_ROAS",
    "CHECKOUT_ROAS",
    "CUSTOM_ROAS",
    "ADD_TO_CART_ROAS",
    "LEAD_ROAS",
    "SEARCH_ROAS",
    "WATCH_VIDEO_ROAS",
    "VIEW_CATEGORY_ROAS",
    "APP_INSTALL_ROAS",
    "UNKNOWN_ROAS",
    "ROAS",
    "CLICK_ROAS",
    "ENGAGEMENT_ROAS",
    "VIEW_ROAS",
    "ADD_PAYMENT_INFO_ROAS",
    "ADD_TO_WISHLIST_ROAS",
    "INITIATE_CHECKOUT_ROAS",
    "SUBSCRIBE_ROAS",
    "VIEW_CONTENT_ROAS",
    "HOUR",
    "BOARD_ENGAGEMENT",
    "BOARD_INSERTION",
    "BOARD_IMPRESSION",
    "BOARD_FOLLOW",
    "BOARD_SEND",
    "BOARD_HIDE",
    "PRODUCT_GROUP_CAMPAIGN_ID",
    "PRODUCT_GROUP_CAMPAIGN_NAME",
    "PRODUCT_GROUP_CAMPAIGN_ACTION_TYPE",
    "PRODUCT_GROUP_CAMPAIGN_STATUS",
    "PRODUCT_GROUP_CAMPAIGN_MANAGED_STATUS",
    "PRODUCT_GROUP_AD_GROUP_ID",
    "PRODUCT_GROUP_AD_GROUP_NAME",
    "PRODUCT_GROUP_AD_GROUP_STATUS",
    "PRODUCT_GROUP_AD_IMAGE_TAG",
    "PRODUCT_GROUP_AD_VIDEO_TAG",
    "PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_ID",
    "PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_NAME",
    "PROMOTED_CATALOG_PRODUCT_GROUP_ID",
    "PROMOTED_CATALOG_PRODUCT_GROUP_BID_IN_MICRO_CURRENCY",
    "PROMOTED_CATALOG_PRODUCT_GROUP_STATUS",
    "PROMOTED_CATALOG_PRODUCT_GROUP_ENTITY_STATUS",
    "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_ID",
    "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_NAME",
    "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_ACTION_TYPE",
    "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_STATUS",
    "PROMOTED_CATALOG_PRODUCT_GROUP_CAMPAIGN_MANAGED_STATUS",
    "PROMOTED_CATALOG_PRODUCT_GROUP_AD_GROUP_ID",
    "PROMOTED_CATALOG_PRODUCT_GROUP_AD_GROUP_NAME",
    "PROMOTED_CATALOG_PRODUCT_GROUP_AD_GROUP_STATUS",
    "PROMOTED_CATALOG_PRODUCT_GROUP_TRACKING_TEMPLATE_URL",
    "PROMOTED_CATALOG_PRODUCT_GROUP_SELECTED_IMAGE_TAG",
    "VIDEO_3SEC_VIEWS_1",
    "VIDEO_15SEC_UNIQUE_VIEWS_1",
    "VIDEO_P0_COMPLETE_1",
    "VIDEO_P25_COMPLETE_1",
    "VIDEO_P50_COMPLETE_1",
    "VIDEO_P75_COMPLETE_1",
    "VIDEO_P95_COMPLETE_1",
    "VIDEO_P97_COMPLETE_1",
    "VIDEO_P100_COMPLETE_1",
    "VIDEO_P0_COMBINED_1",
    "VIDEO_P25_COMBINED_1",
    "VIDEO_P50_COMBINED_1",
    "VIDEO_P75_COMBINED_1",
    "VIDEO_P95_COMBINED_1",
    "VIDEO_P97_COMBINED_1",
    "VIDEO_P100_COMBINED_1",
    "VIDEO_STARTS_PAID",
    "VIDEO_STARTS_EARNED",
    "TOTAL_VIDEO_STARTS",
    "VIDEO_AVG_WATCHTIME_1",
    "VIDEO_MRC_VIEWS_1",
    "VIDEO_VIEW_RATE_1",
    "VIDEO_3SEC_VIEWS_2",
    "VIDEO_15SEC_UNIQUE_VIEWS_2",
    "VIDEO_P0_COMPLETE_2",
    "VIDEO_P25_COMPLETE_2",
    "VIDEO_P50_COMPLETE_2",
    "VIDEO_P75_COMPLETE_2",
    "VIDEO_P95_COMPLETE_2",
    "VIDEO_P97_COMPLETE_2",
    "VIDEO_P100_COMPLETE_2",
    "VIDEO_P0_COMBINED_2",
    "VIDEO_P25_COMBINED_2",
    "VIDEO_P50_COMBINED_2",
    "VIDEO_P75_COMBINED_2",
    "VIDEO_P95_COMBINED_2",
    "VIDEO_P97_COMBINED_2",
    "VIDEO_P100_COMBINED_2",
    "VIDEO_AVG_WATCHTIME_2",
    "VIDEO_MRC_VIEWS_2",
    "VIDEO_VIEW_RATE_2",
    "PAID_VIDEO_VIEW",
    "PAID_VIDEO_IMPRESSION",
    "PAID_VIDEO_VIEWABLE_RATE",
    "VIDEO_LENGTH",
    "VIDEO_SPEND_IN_MICRO_DOLLAR",
    "VIDEO_SPEND_IN_DOLLAR",
    "CPV_IN_MICRO_DOLLAR",
    "CPV_IN_DOLLAR",
    "CP3SV_IN_MICRO_DOLLAR",
    "CP3SV_IN_DOLLAR",
    "ECPV_IN_MICRO_DOLLAR",
    "ECPV_IN_DOLLAR",
    "ECP3SV_IN_MICRO_DOLLAR",
    "ECP3SV_IN_DOLLAR",
    "CPCV_IN_DOLLAR",
    "CPCV_IN_MICRO_DOLLAR",
    "ECPCV_IN_DOLLAR",
    "ECPCV_IN_MICRO_DOLLAR",
    "CPCV_P95_IN_DOLLAR",
    "CPCV_P95_IN_MICRO_DOLLAR",
    "ECPCV_P95_IN_DOLLAR",
    "ECPCV_P95_IN_MICRO_DOLLAR",
    "TOTAL_VIDEO_3SEC_VIEWS",
    "TOTAL_VIDEO_15SEC_UNIQUE_VIEWS",
    "TOTAL_VIDEO_P0_COMPLETE",
    "TOTAL_VIDEO_P25_COMPLETE",
    "TOTAL_VIDEO_P50_COMPLETE",
    "TOTAL_VIDEO_P75_COMPLETE",
    "TOTAL_VIDEO_P95_COMPLETE",
    "TOTAL_VIDEO_P97_COMPLETE",
    "TOTAL_VIDEO_P100_COMPLETE",
    "TOTAL_VIDEO_P0_COMBINED",
    "TOTAL_VIDEO_P25_COMBINED",
    "TOTAL_VIDEO_P50_COMBINED",
    "TOTAL_VIDEO_P75_COMBINED",
    "TOTAL_VIDEO_P95_COMBINED",
    "TOTAL_VIDEO_P97_COMBINED",
    "TOTAL_VIDEO_P100_COMBINED",
    "TOTAL_VIDEO_AVG_WATCHTIME",
    "TOTAL_VIDEO_MRC_VIEWS",
    "TOTAL_VIDEO_VIEW_RATE",
    "VIDEO_V50_WATCHTIME_1",
    "VIDEO_V50_WATCHTIME_2",
    "TOTAL_VIDEO_V50_WATCHTIME",
    "VIDEO_SUM_V50_WATCHTIME_IN_MILLISECOND_1",
    "VIDEO_SUM_V50_WATCHTIME_IN_MILLISECOND_2",
    "TOTAL_VIDEO_SUM_V50_WATCHTIME_IN_MILLISECOND",
    "VIDEO_SUM_V50_WATCHTIME_IN_SECOND_1",
    "VIDEO_SUM_V50_WATCHTIME_IN_SECOND_2",
    "TOTAL_VIDEO_SUM_V50_WATCHTIME_IN_SECOND",
    "VIDEO_AVG_WATCHTIME_IN_MILLISECOND_1",
    "VIDEO_AVG_WATCHTIME_IN_MILLISECOND_2",
    "TOTAL_VIDEO_AVG_WATCHTIME_IN_MILLISECOND",
    "VIDEO_AVG_WATCHTIME_IN_SECOND_1",
    "VIDEO_AVG_WATCHTIME_IN_SECOND_2",
    "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND",
    "VIDEO_AVG_WATCHTIME_IN_SECOND_VIDEO_STARTS_PAID",
    "VIDEO_AVG_WATCHTIME_IN_SECOND_VIDEO_STARTS_EARNED",
    "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND_VIDEO_STARTS",
    "DELIVERY_STATUS_NO_FANOUT",
    "DELIVERY_STATUS_WITH_FANOUT",
    "KEYWORD_COMPETITION_BAND",
    "KEYWORD_QUERY_VOLUME",
    "KEYWORD_VALUE",
    "KEYWORD_MATCH_TYPE",
    "KEYWORD_BID_IN_MICRO_CURRENCY",
    "KEYWORD_USER_QUERY",
    "KEYWORD_SQR_KEYWORD_VALUE",
    "KEYWORD_AD_GROUP_ID",
    "KEYWORD_AD_GROUP_NAME",
    "KEYWORD_CAMPAIGN_ID",
    "KEYWORD_CAMPAIGN_NAME",
    "KEYWORD_SEARCH_TERM_AD_GROUP_ID",
    "KEYWORD_SEARCH_TERM_AD_GROUP_NAME",
    "KEYWORD_SEARCH_TERM_CAMPAIGN_ID",
    "KEYWORD_SEARCH_TERM_CAMPAIGN_NAME",
    "NEGATIVE_KEYWORD_AD_GROUP_ID",
    "NEGATIVE_KEYWORD_AD_GROUP_NAME",
    "NEGATIVE_KEYWORD_CAMPAIGN_ID",
    "NEGATIVE_KEYWORD_CAMPAIGN_NAME",
    "ONE_TAP_V2_WEBSITE_VIEW_1",
    "ONE_TAP_V2_WEBSITE_VIEW_2",
    "TOTAL_ONE_TAP_V2_WEBSITE_VIEW",
    "ONE_TAP_V2_WEBSITE_VIEW_USER_1",
    "ONE_TAP_V2_WEBSITE_VIEW_USER_2",
    "TOTAL_LANDING_PAGE_VIEWS",
    "LANDING_PAGE_VIEWS_1",
    "LANDING_PAGE_VIEWS_2",
    "COST_PER_LANDING_PAGE_VIEW",
    "LANDING_PAGE_VIEW_RATE",
    "TOTAL_DESTINATION_VIEWS",
    "DESTINATION_VIEWS_1",
    "DESTINATION_VIEWS_2",
    "COST_PER_DESTINATION_VIEW_IN_DOLLAR",
    "COST_PER_DESTINATION_VIEW_IN_MICRO_DOLLAR",
    "DESTINATION_VIEW_RATE",
    "CAROUSEL_SLOT_INDEX",
    "CAROUSEL_ID",
    "CAROUSEL_SLOT_PROMOTION_ID",
    "CAROUSEL_SLOT_IMPRESSION_1",
    "CAROUSEL_SLOT_IMPRESSION_2",
    "TOTAL_CAROUSEL_SLOT_IMPRESSION",
    "CAROUSEL_SLOT_IMPRESSION_USER_1",
    "CAROUSEL_SLOT_IMPRESSION_USER_2",
    "CAROUSEL_SLOT_CLICKTHROUGH_1",
    "CAROUSEL_SLOT_CLICKTHROUGH_2",
    "TOTAL_CAROUSEL_SLOT_CLICKTHROUGH",
    "CAROUSEL_SLOT_CLICKTHROUGH_USER_1",
    "CAROUSEL_SLOT_CLICKTHROUGH_USER_2",
    "CAROUSEL_SLOT_SIDESWIPE_1",
    "CAROUSEL_SLOT_SIDESWIPE_2",
    "TOTAL_CAROUSEL_SLOT_SIDESWIPE",
    "CAROUSEL_SLOT_SIDESWIPE_USER_1",
    "CAROUSEL_SLOT_SIDESWIPE_USER_2",
    "CAROUSEL_SLOT_VIEW_WEBSITE_1",
    "CAROUSEL_SLOT_VIEW_WEBSITE_2",
    "TOTAL_CAROUSEL_SLOT_VIEW_WEBSITE",
    "CAROUSEL_SLOT_VIEW_WEBSITE_USER_1",
    "CAROUSEL_SLOT_VIEW_WEBSITE_USER_2",
    "COLLECTION_PIN_ITEM_IMPRESSION_1",
    "COLLECTION_PIN_ITEM_IMPRESSION_2",
    "TOTAL_COLLECTION_PIN_ITEM_IMPRESSION",
    "COLLECTION_PIN_ITEM_CLICKTHROUGH_1",
    "COLLECTION_PIN_ITEM_CLICKTHROUGH_2",
    "TOTAL_COLLECTION_PIN_ITEM_CLICKTHROUGH",
    "HOLDOUT_EXPERIMENT",
    "AD_GROUP_HOLDOUT_EXPERIMENT",
    "PIN_PROMOTION_HOLDOUT_EXPERIMENT",
    "PRODUCT_GROUP_HOLDOUT_EXPERIMENT",
    "MULTI_OBJECTIVE_RESULT",
    "MULTI_OBJECTIVE_COST",
    "MULTI_OBJECTIVE_RESULT_DESCRIPTION",
    "MULTI_OBJECTIVE_COST_DESCRIPTION",
    "DATE_RANGE",
    "DATE_RANGE_START",
    "DATE_RANGE_END",
    "REPORT_DATE_START",
    "REPORT_DATE_END",
    "PINNER_LIST_NAME",
    "PINNER_LIST_TYPE",
    "ORDER_VALUE",
    "ORDER_QUANTITY",
    "ADVERTISER_NAME",
    "ADVERTISER_CURRENCY",
    "TOTAL_REPIN_RATE",
    "SPEND_YESTERDAY_IN_DOLLAR",
    "PIN_PROMOTION_REJECTION_LABELS",
    "PIN_PROMOTION_DESTINATION_URL",
    "VIDEO_COMPLETION_RATE",
    "CAMPAIGN_BOOKING_REFERENCE",
    "WEB_CHECKOUT_COST_PER_ACTION",
    "WEB_CHECKOUT_ROAS",
    "TOTAL_WEB_CHECKOUT",
    "TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_CHECKOUT",
    "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT",
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_CHECKOUT",
    "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_DOLLAR",
    "INAPP_CHECKOUT_COST_PER_ACTION",
    "INAPP_CHECKOUT_ROAS",
    "TOTAL_INAPP_CHECKOUT",
    "TOTAL_INAPP_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_CHECKOUT",
    "TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_CHECKOUT",
    "TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_CHECKOUT",
    "TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_DOLLAR",
    "OFFLINE_CHECKOUT_COST_PER_ACTION",
    "OFFLINE_CHECKOUT_ROAS",
    "TOTAL_OFFLINE_CHECKOUT",
    "TOTAL_OFFLINE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CHECKOUT",
    "TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT",
    "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CHECKOUT",
    "TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_DOLLAR",
    "PINTEREST_CHECKOUT_COST_PER_ACTION",
    "PINTEREST_CHECKOUT_ROAS",
    "TOTAL_PINTEREST_CHECKOUT",
    "TOTAL_PINTEREST_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_PINTEREST_CHECKOUT_VALUE_IN_DOLLAR",
    "WEB_ADD_TO_CART_COST_PER_ACTION",
    "WEB_ADD_TO_CART_ROAS",
    "TOTAL_WEB_ADD_TO_CART",
    "TOTAL_WEB_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_ADD_TO_CART",
    "TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART",
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_ADD_TO_CART",
    "TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_DOLLAR",
    "INAPP_ADD_TO_CART_COST_PER_ACTION",
    "INAPP_ADD_TO_CART_ROAS",
    "TOTAL_INAPP_ADD_TO_CART",
    "TOTAL_INAPP_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_ADD_TO_CART",
    "TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_ADD_TO_CART",
    "TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_DOLLAR",
    "WEB_PAGE_VISIT_COST_PER_ACTION",
    "WEB_PAGE_VISIT_ROAS",
    "TOTAL_WEB_PAGE_VISIT",
    "TOTAL_WEB_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_PAGE_VISIT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_PAGE_VISIT",
    "TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT",
    "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_PAGE_VISIT",
    "TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_DOLLAR",
    "WEB_SIGNUP_COST_PER_ACTION",
    "WEB_SIGNUP_ROAS",
    "TOTAL_WEB_SIGNUP",
    "TOTAL_WEB_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_SIGNUP",
    "TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SIGNUP",
    "TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_SIGNUP",
    "TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_DOLLAR",
    "INAPP_SIGNUP_COST_PER_ACTION",
    "INAPP_SIGNUP_ROAS",
    "TOTAL_INAPP_SIGNUP",
    "TOTAL_INAPP_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_SIGNUP",
    "TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SIGNUP",
    "TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_SIGNUP",
    "TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_DOLLAR",
    "OFFLINE_SIGNUP_COST_PER_ACTION",
    "OFFLINE_SIGNUP_ROAS",
    "TOTAL_OFFLINE_SIGNUP",
    "TOTAL_OFFLINE_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SIGNUP",
    "TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP",
    "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SIGNUP",
    "TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_DOLLAR",
    "WEB_WATCH_VIDEO_COST_PER_ACTION",
    "WEB_WATCH_VIDEO_ROAS",
    "TOTAL_WEB_WATCH_VIDEO",
    "TOTAL_WEB_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_WATCH_VIDEO",
    "TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO",
    "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_WATCH_VIDEO",
    "TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_DOLLAR",
    "WEB_LEAD_COST_PER_ACTION",
    "WEB_LEAD_ROAS",
    "TOTAL_WEB_LEAD",
    "TOTAL_WEB_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_LEAD",
    "TOTAL_WEB_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_LEAD",
    "TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_LEAD",
    "TOTAL_WEB_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_LEAD_VALUE_IN_DOLLAR",
    "OFFLINE_LEAD_COST_PER_ACTION",
    "OFFLINE_LEAD_ROAS",
    "TOTAL_OFFLINE_LEAD",
    "TOTAL_OFFLINE_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_LEAD",
    "TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_LEAD",
    "TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_LEAD",
    "TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_DOLLAR",
    "WEB_SEARCH_COST_PER_ACTION",
    "WEB_SEARCH_ROAS",
    "TOTAL_WEB_SEARCH",
    "TOTAL_WEB_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_SEARCH",
    "TOTAL_WEB_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SEARCH",
    "TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_SEARCH",
    "TOTAL_WEB_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_SEARCH_VALUE_IN_DOLLAR",
    "INAPP_SEARCH_COST_PER_ACTION",
    "INAPP_SEARCH_ROAS",
    "TOTAL_INAPP_SEARCH",
    "TOTAL_INAPP_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_SEARCH",
    "TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SEARCH",
    "TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_SEARCH",
    "TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_DOLLAR",
    "WEB_VIEW_CATEGORY_COST_PER_ACTION",
    "WEB_VIEW_CATEGORY_ROAS",
    "TOTAL_WEB_VIEW_CATEGORY",
    "TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_VIEW_CATEGORY",
    "TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_VIEW_CATEGORY",
    "TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_DOLLAR",
    "WEB_CUSTOM_COST_PER_ACTION",
    "WEB_CUSTOM_ROAS",
    "TOTAL_WEB_CUSTOM",
    "TOTAL_WEB_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_CUSTOM",
    "TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CUSTOM",
    "TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_CUSTOM",
    "TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_DOLLAR",
    "OFFLINE_CUSTOM_COST_PER_ACTION",
    "OFFLINE_CUSTOM_ROAS",
    "TOTAL_OFFLINE_CUSTOM",
    "TOTAL_OFFLINE_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CUSTOM",
    "TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CUSTOM",
    "TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_DOLLAR",
    "WEB_UNKNOWN_COST_PER_ACTION",
    "WEB_UNKNOWN_ROAS",
    "TOTAL_WEB_UNKNOWN",
    "TOTAL_WEB_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_UNKNOWN",
    "TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_UNKNOWN",
    "TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_UNKNOWN",
    "TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_DOLLAR",
    "INAPP_UNKNOWN_COST_PER_ACTION",
    "INAPP_UNKNOWN_ROAS",
    "TOTAL_INAPP_UNKNOWN",
    "TOTAL_INAPP_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_UNKNOWN",
    "TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_UNKNOWN",
    "TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_UNKNOWN",
    "TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_DOLLAR",
    "OFFLINE_UNKNOWN_COST_PER_ACTION",
    "OFFLINE_UNKNOWN_ROAS",
    "TOTAL_OFFLINE_UNKNOWN",
    "TOTAL_OFFLINE_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_UNKNOWN",
    "TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN",
    "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_UNKNOWN",
    "TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_DOLLAR",
    "INAPP_APP_INSTALL_COST_PER_ACTION",
    "INAPP_APP_INSTALL_ROAS",
    "TOTAL_INAPP_APP_INSTALL",
    "TOTAL_INAPP_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_APP_INSTALL_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_APP_INSTALL",
    "TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL",
    "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_APP_INSTALL",
    "TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_DOLLAR",
    "TOTAL_APP_INSTALL_CONVERSION_RATE",
    "TOTAL_INAPP_APP_INSTALL_CONVERSION_RATE",
    "WEB_ADD_PAYMENT_INFO_COST_PER_ACTION",
    "WEB_ADD_PAYMENT_INFO_ROAS",
    "TOTAL_WEB_ADD_PAYMENT_INFO",
    "TOTAL_WEB_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_ADD_PAYMENT_INFO",
    "TOTAL_WEB_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_ADD_PAYMENT_INFO",
    "TOTAL_WEB_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_ADD_PAYMENT_INFO",
    "TOTAL_WEB_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "INAPP_ADD_PAYMENT_INFO_COST_PER_ACTION",
    "INAPP_ADD_PAYMENT_INFO_ROAS",
    "TOTAL_INAPP_ADD_PAYMENT_INFO",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_ADD_PAYMENT_INFO",
    "TOTAL_INAPP_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_ADD_PAYMENT_INFO",
    "TOTAL_INAPP_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_ADD_PAYMENT_INFO",
    "TOTAL_INAPP_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "OFFLINE_ADD_PAYMENT_INFO_COST_PER_ACTION",
    "OFFLINE_ADD_PAYMENT_INFO_ROAS",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_ADD_PAYMENT_INFO",
    "TOTAL_OFFLINE_CLICK_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_ADD_PAYMENT_INFO",
    "TOTAL_OFFLINE_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_ADD_PAYMENT_INFO",
    "TOTAL_OFFLINE_VIEW_ADD_PAYMENT_INFO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_ADD_PAYMENT_INFO_VALUE_IN_DOLLAR",
    "WEB_ADD_TO_WISHLIST_COST_PER_ACTION",
    "WEB_ADD_TO_WISHLIST_ROAS",
    "TOTAL_WEB_ADD_TO_WISHLIST",
    "TOTAL_WEB_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_ADD_TO_WISHLIST",
    "TOTAL_WEB_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_WISHLIST",
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_ADD_TO_WISHLIST",
    "TOTAL_WEB_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "INAPP_ADD_TO_WISHLIST_COST_PER_ACTION",
    "INAPP_ADD_TO_WISHLIST_ROAS",
    "TOTAL_INAPP_ADD_TO_WISHLIST",
    "TOTAL_INAPP_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_ADD_TO_WISHLIST",
    "TOTAL_INAPP_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_WISHLIST",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_ADD_TO_WISHLIST",
    "TOTAL_INAPP_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "OFFLINE_ADD_TO_WISHLIST_COST_PER_ACTION",
    "OFFLINE_ADD_TO_WISHLIST_ROAS",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_ADD_TO_WISHLIST",
    "TOTAL_OFFLINE_CLICK_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_ADD_TO_WISHLIST",
    "TOTAL_OFFLINE_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_ADD_TO_WISHLIST",
    "TOTAL_OFFLINE_VIEW_ADD_TO_WISHLIST_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_ADD_TO_WISHLIST_VALUE_IN_DOLLAR",
    "WEB_INITIATE_CHECKOUT_COST_PER_ACTION",
    "WEB_INITIATE_CHECKOUT_ROAS",
    "TOTAL_WEB_INITIATE_CHECKOUT",
    "TOTAL_WEB_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_INITIATE_CHECKOUT",
    "TOTAL_WEB_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_INITIATE_CHECKOUT",
    "TOTAL_WEB_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_INITIATE_CHECKOUT",
    "TOTAL_WEB_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "INAPP_INITIATE_CHECKOUT_COST_PER_ACTION",
    "INAPP_INITIATE_CHECKOUT_ROAS",
    "TOTAL_INAPP_INITIATE_CHECKOUT",
    "TOTAL_INAPP_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_INITIATE_CHECKOUT",
    "TOTAL_INAPP_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_INITIATE_CHECKOUT",
    "TOTAL_INAPP_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_INITIATE_CHECKOUT",
    "TOTAL_INAPP_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "OFFLINE_INITIATE_CHECKOUT_COST_PER_ACTION",
    "OFFLINE_INITIATE_CHECKOUT_ROAS",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_INITIATE_CHECKOUT",
    "TOTAL_OFFLINE_CLICK_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_INITIATE_CHECKOUT",
    "TOTAL_OFFLINE_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_INITIATE_CHECKOUT",
    "TOTAL_OFFLINE_VIEW_INITIATE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_INITIATE_CHECKOUT_VALUE_IN_DOLLAR",
    "WEB_SUBSCRIBE_COST_PER_ACTION",
    "WEB_SUBSCRIBE_ROAS",
    "TOTAL_WEB_SUBSCRIBE",
    "TOTAL_WEB_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_SUBSCRIBE",
    "TOTAL_WEB_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SUBSCRIBE",
    "TOTAL_WEB_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_SUBSCRIBE",
    "TOTAL_WEB_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR",
    "INAPP_SUBSCRIBE_COST_PER_ACTION",
    "INAPP_SUBSCRIBE_ROAS",
    "TOTAL_INAPP_SUBSCRIBE",
    "TOTAL_INAPP_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_SUBSCRIBE",
    "TOTAL_INAPP_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SUBSCRIBE",
    "TOTAL_INAPP_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_SUBSCRIBE",
    "TOTAL_INAPP_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR",
    "OFFLINE_SUBSCRIBE_COST_PER_ACTION",
    "OFFLINE_SUBSCRIBE_ROAS",
    "TOTAL_OFFLINE_SUBSCRIBE",
    "TOTAL_OFFLINE_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SUBSCRIBE",
    "TOTAL_OFFLINE_CLICK_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SUBSCRIBE",
    "TOTAL_OFFLINE_ENGAGEMENT_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SUBSCRIBE_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SUBSCRIBE",
    "TOTAL_OFFLINE_VIEW_SUBSCRIBE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SUBSCRIBE_VALUE_IN_DOLLAR",
    "WEB_VIEW_CONTENT_COST_PER_ACTION",
    "WEB_VIEW_CONTENT_ROAS",
    "TOTAL_WEB_VIEW_CONTENT",
    "TOTAL_WEB_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_VIEW_CONTENT",
    "TOTAL_WEB_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CONTENT",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_VIEW_CONTENT",
    "TOTAL_WEB_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "INAPP_VIEW_CONTENT_COST_PER_ACTION",
    "INAPP_VIEW_CONTENT_ROAS",
    "TOTAL_INAPP_VIEW_CONTENT",
    "TOTAL_INAPP_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_VIEW_CONTENT",
    "TOTAL_INAPP_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_VIEW_CONTENT",
    "TOTAL_INAPP_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_VIEW_CONTENT",
    "TOTAL_INAPP_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "OFFLINE_VIEW_CONTENT_COST_PER_ACTION",
    "OFFLINE_VIEW_CONTENT_ROAS",
    "TOTAL_OFFLINE_VIEW_CONTENT",
    "TOTAL_OFFLINE_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_VIEW_CONTENT",
    "TOTAL_OFFLINE_CLICK_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_VIEW_CONTENT",
    "TOTAL_OFFLINE_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_VIEW_CONTENT",
    "TOTAL_OFFLINE_VIEW_VIEW_CONTENT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_VIEW_CONTENT_VALUE_IN_DOLLAR",
    "IDEA_PIN_PAGE_FORWARD_1",
    "IDEA_PIN_PAGE_FORWARD_2",
    "IDEA_PIN_PAGE_BACKWARD_1",
    "IDEA_PIN_PAGE_BACKWARD_2",
    "TOTAL_IDEA_PIN_PAGE_FORWARD",
    "TOTAL_IDEA_PIN_PAGE_BACKWARD",
    "IDEA_PIN_PRODUCT_TAG_VISIT_1",
    "IDEA_PIN_PRODUCT_TAG_VISIT_2",
    "TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT",
    "CPM_IN_US_DOLLAR",
    "ECPC_IN_US_DOLLAR",
    "LEADS",
    "COST_PER_LEAD",
    "QUIZ_STARTED",
    "QUIZ_COMPLETED",
    "QUIZ_PIN_RESULT_OPEN",
    "QUIZ_COMPLETION_RATE",
    "SHOWCASE_PIN_CLICKTHROUGH",
    "SHOWCASE_SUBPAGE_CLICKTHROUGH",
    "SHOWCASE_SUBPIN_CLICKTHROUGH",
    "SHOWCASE_SUBPAGE_IMPRESSION",
    "SHOWCASE_SUBPIN_IMPRESSION",
    "SHOWCASE_SUBPAGE_SWIPE_LEFT",
    "SHOWCASE_SUBPAGE_SWIPE_RIGHT",
    "SHOWCASE_SUBPIN_SWIPE_LEFT",
    "SHOWCASE_SUBPIN_SWIPE_RIGHT",
    "SHOWCASE_SUBPAGE_REPIN",
    "SHOWCASE_SUBPIN_REPIN",
    "SHOWCASE_SUBPAGE_CLOSEUP",
    "SHOWCASE_CARD_THUMBNAIL_SWIPE_FORWARD",
    "SHOWCASE_CARD_THUMBNAIL_SWIPE_BACKWARD",
    "_SHOWCASE_SUBPAGE_CLOSEUP_INTERNAL",
    "SHOWCASE_CARD_LANDING",
    "SHOWCASE_AVERAGE_SUBPAGE_CLOSEUP_PER_SESSION",
    "TOTAL_CHECKOUT_CONVERSION_RATE",
    "TOTAL_VIEW_CATEGORY_CONVERSION_RATE",
    "TOTAL_ADD_TO_CART_CONVERSION_RATE",
    "TOTAL_SIGNUP_CONVERSION_RATE",
    "TOTAL_PAGE_VISIT_CONVERSION_RATE",
    "TOTAL_LEAD_CONVERSION_RATE",
    "TOTAL_SEARCH_CONVERSION_RATE",
    "TOTAL_WATCH_VIDEO_CONVERSION_RATE",
    "TOTAL_UNKNOWN_CONVERSION_RATE",
    "TOTAL_CUSTOM_CONVERSION_RATE",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_RATE",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_RATE",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_RATE",
    "TOTAL_SUBSCRIBE_CONVERSION_RATE",
    "TOTAL_VIEW_CONTENT_CONVERSION_RATE",
    "STANDARD_AD_FEED_ITEM_ID",
    "IS_STANDARD_FEED_AD",
    "TARGETING_GENDER",
    "TARGETING_CREATIVE_TYPE",
    "TARGETING_COUNTRY",
    "TARGETING_LOCATION",
    "TARGETING_APPTYPE",
    "TARGETING_LOCATION_CODE",
    "TARGETING_MEDIA_TYPE",
    "TARGETING_AGE_BUCKET",
    "TARGETING_AUDIENCE_MULTIPLIER",
    "TARGETING_LOCAL_ADS_STORE_CODE",
    "TARGETING_LANGUAGES_INCLUDE",
    "TARGETING_LANGUAGES_EXCLUDE",
    "TOTAL_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_LEAD_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE",
    "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_ADD_TO_CART_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_ADD_TO_CART_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_ADD_TO_CART_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_PAGE_VISIT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_PAGE_VISIT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_SIGNUP_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WATCH_VIDEO_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_WATCH_VIDEO_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_LEAD_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_LEAD_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_LEAD_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_SEARCH_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_SEARCH_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_SEARCH_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_VIEW_CATEGORY_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_VIEW_CATEGORY_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_CUSTOM_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_CUSTOM_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_CUSTOM_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_UNKNOWN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_ADD_PAYMENT_INFO_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_ADD_TO_WISHLIST_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_INITIATE_CHECKOUT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_SUBSCRIBE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_VIEW_CONTENT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "GEN_AI_IMAGE_SIGNATURE",
    "GEN_AI_IMAGE_URL",
    "ORIGINAL_IMAGE_SIGNATURE",
    "ORIGINAL_IMAGE_URL",
    "GEN_AI_GENERATION_DATE",
    "IS_REGENERATING",
    "GEN_AI_IMAGE_COUNT",
    "ADVERTISER_TIME_ZONE",
    "ENGAGEMENT_CONTACT_1",
    "CLICK_CONTACT_1",
    "VIEW_CONTACT_1",
    "ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_CONTACT_QUANTITY_1",
    "CLICK_CONTACT_QUANTITY_1",
    "VIEW_CONTACT_QUANTITY_1",
    "ENGAGEMENT_CONTACT_2",
    "CLICK_CONTACT_2",
    "VIEW_CONTACT_2",
    "ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_CONTACT_QUANTITY_2",
    "CLICK_CONTACT_QUANTITY_2",
    "VIEW_CONTACT_QUANTITY_2",
    "TOTAL_ENGAGEMENT_CONTACT",
    "TOTAL_CLICK_CONTACT",
    "TOTAL_VIEW_CONTACT",
    "TOTAL_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_CONTACT_QUANTITY",
    "TOTAL_CLICK_CONTACT_QUANTITY",
    "TOTAL_VIEW_CONTACT_QUANTITY",
    "TOTAL_CONTACT",
    "TOTAL_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_CONTACT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_CONTACT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_CONTACT_QUANTITY",
    "TOTAL_CONTACT_VALUE_IN_DOLLAR",
    "CONTACT_COST_PER_ACTION",
    "CONTACT_COST_PER_ACTION_IN_US_DOLLAR",
    "CONTACT_ROAS",
    "TOTAL_CONTACT_CONVERSION_RATE",
    "WEB_CONTACT_COST_PER_ACTION",
    "WEB_CONTACT_ROAS",
    "TOTAL_WEB_CONTACT",
    "TOTAL_WEB_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_CONTACT",
    "TOTAL_WEB_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CONTACT",
    "TOTAL_WEB_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_CONTACT",
    "TOTAL_WEB_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CONTACT_VALUE_IN_DOLLAR",
    "INAPP_CONTACT_COST_PER_ACTION",
    "INAPP_CONTACT_ROAS",
    "TOTAL_INAPP_CONTACT",
    "TOTAL_INAPP_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_CONTACT",
    "TOTAL_INAPP_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_CONTACT",
    "TOTAL_INAPP_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_CONTACT",
    "TOTAL_INAPP_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_CONTACT_VALUE_IN_DOLLAR",
    "OFFLINE_CONTACT_COST_PER_ACTION",
    "OFFLINE_CONTACT_ROAS",
    "TOTAL_OFFLINE_CONTACT",
    "TOTAL_OFFLINE_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CONTACT",
    "TOTAL_OFFLINE_CLICK_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CONTACT",
    "TOTAL_OFFLINE_ENGAGEMENT_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CONTACT",
    "TOTAL_OFFLINE_VIEW_CONTACT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CONTACT_VALUE_IN_DOLLAR",
    "TOTAL_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_CONTACT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CONTACT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ENGAGEMENT_SCHEDULE_1",
    "CLICK_SCHEDULE_1",
    "VIEW_SCHEDULE_1",
    "ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_SCHEDULE_QUANTITY_1",
    "CLICK_SCHEDULE_QUANTITY_1",
    "VIEW_SCHEDULE_QUANTITY_1",
    "ENGAGEMENT_SCHEDULE_2",
    "CLICK_SCHEDULE_2",
    "VIEW_SCHEDULE_2",
    "ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_SCHEDULE_QUANTITY_2",
    "CLICK_SCHEDULE_QUANTITY_2",
    "VIEW_SCHEDULE_QUANTITY_2",
    "TOTAL_ENGAGEMENT_SCHEDULE",
    "TOTAL_CLICK_SCHEDULE",
    "TOTAL_VIEW_SCHEDULE",
    "TOTAL_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_SCHEDULE_QUANTITY",
    "TOTAL_CLICK_SCHEDULE_QUANTITY",
    "TOTAL_VIEW_SCHEDULE_QUANTITY",
    "TOTAL_SCHEDULE",
    "TOTAL_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_SCHEDULE_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_SCHEDULE_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_SCHEDULE_QUANTITY",
    "TOTAL_SCHEDULE_VALUE_IN_DOLLAR",
    "SCHEDULE_COST_PER_ACTION",
    "SCHEDULE_COST_PER_ACTION_IN_US_DOLLAR",
    "SCHEDULE_ROAS",
    "TOTAL_SCHEDULE_CONVERSION_RATE",
    "WEB_SCHEDULE_COST_PER_ACTION",
    "WEB_SCHEDULE_ROAS",
    "TOTAL_WEB_SCHEDULE",
    "TOTAL_WEB_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_SCHEDULE",
    "TOTAL_WEB_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SCHEDULE",
    "TOTAL_WEB_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_SCHEDULE",
    "TOTAL_WEB_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_SCHEDULE_VALUE_IN_DOLLAR",
    "INAPP_SCHEDULE_COST_PER_ACTION",
    "INAPP_SCHEDULE_ROAS",
    "TOTAL_INAPP_SCHEDULE",
    "TOTAL_INAPP_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_SCHEDULE",
    "TOTAL_INAPP_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SCHEDULE",
    "TOTAL_INAPP_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_SCHEDULE",
    "TOTAL_INAPP_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_SCHEDULE_VALUE_IN_DOLLAR",
    "OFFLINE_SCHEDULE_COST_PER_ACTION",
    "OFFLINE_SCHEDULE_ROAS",
    "TOTAL_OFFLINE_SCHEDULE",
    "TOTAL_OFFLINE_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SCHEDULE",
    "TOTAL_OFFLINE_CLICK_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SCHEDULE",
    "TOTAL_OFFLINE_ENGAGEMENT_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SCHEDULE",
    "TOTAL_OFFLINE_VIEW_SCHEDULE_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SCHEDULE_VALUE_IN_DOLLAR",
    "TOTAL_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_SCHEDULE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_SCHEDULE_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ENGAGEMENT_FIND_LOCATION_1",
    "CLICK_FIND_LOCATION_1",
    "VIEW_FIND_LOCATION_1",
    "ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_FIND_LOCATION_QUANTITY_1",
    "CLICK_FIND_LOCATION_QUANTITY_1",
    "VIEW_FIND_LOCATION_QUANTITY_1",
    "ENGAGEMENT_FIND_LOCATION_2",
    "CLICK_FIND_LOCATION_2",
    "VIEW_FIND_LOCATION_2",
    "ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_FIND_LOCATION_QUANTITY_2",
    "CLICK_FIND_LOCATION_QUANTITY_2",
    "VIEW_FIND_LOCATION_QUANTITY_2",
    "TOTAL_ENGAGEMENT_FIND_LOCATION",
    "TOTAL_CLICK_FIND_LOCATION",
    "TOTAL_VIEW_FIND_LOCATION",
    "TOTAL_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_FIND_LOCATION_QUANTITY",
    "TOTAL_CLICK_FIND_LOCATION_QUANTITY",
    "TOTAL_VIEW_FIND_LOCATION_QUANTITY",
    "TOTAL_FIND_LOCATION",
    "TOTAL_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_FIND_LOCATION_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_FIND_LOCATION_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_FIND_LOCATION_QUANTITY",
    "TOTAL_FIND_LOCATION_VALUE_IN_DOLLAR",
    "FIND_LOCATION_COST_PER_ACTION",
    "FIND_LOCATION_COST_PER_ACTION_IN_US_DOLLAR",
    "FIND_LOCATION_ROAS",
    "TOTAL_FIND_LOCATION_CONVERSION_RATE",
    "WEB_FIND_LOCATION_COST_PER_ACTION",
    "WEB_FIND_LOCATION_ROAS",
    "TOTAL_WEB_FIND_LOCATION",
    "TOTAL_WEB_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_FIND_LOCATION",
    "TOTAL_WEB_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_FIND_LOCATION",
    "TOTAL_WEB_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_FIND_LOCATION",
    "TOTAL_WEB_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR",
    "INAPP_FIND_LOCATION_COST_PER_ACTION",
    "INAPP_FIND_LOCATION_ROAS",
    "TOTAL_INAPP_FIND_LOCATION",
    "TOTAL_INAPP_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_FIND_LOCATION",
    "TOTAL_INAPP_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_FIND_LOCATION",
    "TOTAL_INAPP_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_FIND_LOCATION",
    "TOTAL_INAPP_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR",
    "OFFLINE_FIND_LOCATION_COST_PER_ACTION",
    "OFFLINE_FIND_LOCATION_ROAS",
    "TOTAL_OFFLINE_FIND_LOCATION",
    "TOTAL_OFFLINE_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_FIND_LOCATION",
    "TOTAL_OFFLINE_CLICK_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_FIND_LOCATION",
    "TOTAL_OFFLINE_ENGAGEMENT_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_FIND_LOCATION",
    "TOTAL_OFFLINE_VIEW_FIND_LOCATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_FIND_LOCATION_VALUE_IN_DOLLAR",
    "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_FIND_LOCATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ENGAGEMENT_CUSTOMIZE_PRODUCT_1",
    "CLICK_CUSTOMIZE_PRODUCT_1",
    "VIEW_CUSTOMIZE_PRODUCT_1",
    "ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_CUSTOMIZE_PRODUCT_QUANTITY_1",
    "CLICK_CUSTOMIZE_PRODUCT_QUANTITY_1",
    "VIEW_CUSTOMIZE_PRODUCT_QUANTITY_1",
    "ENGAGEMENT_CUSTOMIZE_PRODUCT_2",
    "CLICK_CUSTOMIZE_PRODUCT_2",
    "VIEW_CUSTOMIZE_PRODUCT_2",
    "ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_CUSTOMIZE_PRODUCT_QUANTITY_2",
    "CLICK_CUSTOMIZE_PRODUCT_QUANTITY_2",
    "VIEW_CUSTOMIZE_PRODUCT_QUANTITY_2",
    "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT",
    "TOTAL_CLICK_CUSTOMIZE_PRODUCT",
    "TOTAL_VIEW_CUSTOMIZE_PRODUCT",
    "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_CUSTOMIZE_PRODUCT_QUANTITY",
    "TOTAL_CLICK_CUSTOMIZE_PRODUCT_QUANTITY",
    "TOTAL_VIEW_CUSTOMIZE_PRODUCT_QUANTITY",
    "TOTAL_CUSTOMIZE_PRODUCT",
    "TOTAL_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_CUSTOMIZE_PRODUCT_QUANTITY",
    "TOTAL_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "CUSTOMIZE_PRODUCT_COST_PER_ACTION",
    "CUSTOMIZE_PRODUCT_COST_PER_ACTION_IN_US_DOLLAR",
    "CUSTOMIZE_PRODUCT_ROAS",
    "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_RATE",
    "WEB_CUSTOMIZE_PRODUCT_COST_PER_ACTION",
    "WEB_CUSTOMIZE_PRODUCT_ROAS",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_CUSTOMIZE_PRODUCT",
    "TOTAL_WEB_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CUSTOMIZE_PRODUCT",
    "TOTAL_WEB_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_CUSTOMIZE_PRODUCT",
    "TOTAL_WEB_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "INAPP_CUSTOMIZE_PRODUCT_COST_PER_ACTION",
    "INAPP_CUSTOMIZE_PRODUCT_ROAS",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_CUSTOMIZE_PRODUCT",
    "TOTAL_INAPP_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_CUSTOMIZE_PRODUCT",
    "TOTAL_INAPP_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_CUSTOMIZE_PRODUCT",
    "TOTAL_INAPP_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "OFFLINE_CUSTOMIZE_PRODUCT_COST_PER_ACTION",
    "OFFLINE_CUSTOMIZE_PRODUCT_ROAS",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CUSTOMIZE_PRODUCT",
    "TOTAL_OFFLINE_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOMIZE_PRODUCT",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CUSTOMIZE_PRODUCT",
    "TOTAL_OFFLINE_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CUSTOMIZE_PRODUCT_VALUE_IN_DOLLAR",
    "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_CUSTOMIZE_PRODUCT_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ENGAGEMENT_SUBMIT_APPLICATION_1",
    "CLICK_SUBMIT_APPLICATION_1",
    "VIEW_SUBMIT_APPLICATION_1",
    "ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_SUBMIT_APPLICATION_QUANTITY_1",
    "CLICK_SUBMIT_APPLICATION_QUANTITY_1",
    "VIEW_SUBMIT_APPLICATION_QUANTITY_1",
    "ENGAGEMENT_SUBMIT_APPLICATION_2",
    "CLICK_SUBMIT_APPLICATION_2",
    "VIEW_SUBMIT_APPLICATION_2",
    "ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_SUBMIT_APPLICATION_QUANTITY_2",
    "CLICK_SUBMIT_APPLICATION_QUANTITY_2",
    "VIEW_SUBMIT_APPLICATION_QUANTITY_2",
    "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION",
    "TOTAL_CLICK_SUBMIT_APPLICATION",
    "TOTAL_VIEW_SUBMIT_APPLICATION",
    "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_SUBMIT_APPLICATION_QUANTITY",
    "TOTAL_CLICK_SUBMIT_APPLICATION_QUANTITY",
    "TOTAL_VIEW_SUBMIT_APPLICATION_QUANTITY",
    "TOTAL_SUBMIT_APPLICATION",
    "TOTAL_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_SUBMIT_APPLICATION_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_SUBMIT_APPLICATION_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_SUBMIT_APPLICATION_QUANTITY",
    "TOTAL_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "SUBMIT_APPLICATION_COST_PER_ACTION",
    "SUBMIT_APPLICATION_COST_PER_ACTION_IN_US_DOLLAR",
    "SUBMIT_APPLICATION_ROAS",
    "TOTAL_SUBMIT_APPLICATION_CONVERSION_RATE",
    "WEB_SUBMIT_APPLICATION_COST_PER_ACTION",
    "WEB_SUBMIT_APPLICATION_ROAS",
    "TOTAL_WEB_SUBMIT_APPLICATION",
    "TOTAL_WEB_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_SUBMIT_APPLICATION",
    "TOTAL_WEB_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SUBMIT_APPLICATION",
    "TOTAL_WEB_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_SUBMIT_APPLICATION",
    "TOTAL_WEB_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "INAPP_SUBMIT_APPLICATION_COST_PER_ACTION",
    "INAPP_SUBMIT_APPLICATION_ROAS",
    "TOTAL_INAPP_SUBMIT_APPLICATION",
    "TOTAL_INAPP_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_SUBMIT_APPLICATION",
    "TOTAL_INAPP_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SUBMIT_APPLICATION",
    "TOTAL_INAPP_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_SUBMIT_APPLICATION",
    "TOTAL_INAPP_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "OFFLINE_SUBMIT_APPLICATION_COST_PER_ACTION",
    "OFFLINE_SUBMIT_APPLICATION_ROAS",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SUBMIT_APPLICATION",
    "TOTAL_OFFLINE_CLICK_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SUBMIT_APPLICATION",
    "TOTAL_OFFLINE_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SUBMIT_APPLICATION",
    "TOTAL_OFFLINE_VIEW_SUBMIT_APPLICATION_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SUBMIT_APPLICATION_VALUE_IN_DOLLAR",
    "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_SUBMIT_APPLICATION_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ENGAGEMENT_START_TRIAL_1",
    "CLICK_START_TRIAL_1",
    "VIEW_START_TRIAL_1",
    "ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_START_TRIAL_QUANTITY_1",
    "CLICK_START_TRIAL_QUANTITY_1",
    "VIEW_START_TRIAL_QUANTITY_1",
    "ENGAGEMENT_START_TRIAL_2",
    "CLICK_START_TRIAL_2",
    "VIEW_START_TRIAL_2",
    "ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_START_TRIAL_QUANTITY_2",
    "CLICK_START_TRIAL_QUANTITY_2",
    "VIEW_START_TRIAL_QUANTITY_2",
    "TOTAL_ENGAGEMENT_START_TRIAL",
    "TOTAL_CLICK_START_TRIAL",
    "TOTAL_VIEW_START_TRIAL",
    "TOTAL_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_START_TRIAL_QUANTITY",
    "TOTAL_CLICK_START_TRIAL_QUANTITY",
    "TOTAL_VIEW_START_TRIAL_QUANTITY",
    "TOTAL_START_TRIAL",
    "TOTAL_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_START_TRIAL_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_START_TRIAL_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_START_TRIAL_QUANTITY",
    "TOTAL_START_TRIAL_VALUE_IN_DOLLAR",
    "START_TRIAL_COST_PER_ACTION",
    "START_TRIAL_COST_PER_ACTION_IN_US_DOLLAR",
    "START_TRIAL_ROAS",
    "TOTAL_START_TRIAL_CONVERSION_RATE",
    "WEB_START_TRIAL_COST_PER_ACTION",
    "WEB_START_TRIAL_ROAS",
    "TOTAL_WEB_START_TRIAL",
    "TOTAL_WEB_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_START_TRIAL",
    "TOTAL_WEB_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_START_TRIAL",
    "TOTAL_WEB_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_START_TRIAL",
    "TOTAL_WEB_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_START_TRIAL_VALUE_IN_DOLLAR",
    "INAPP_START_TRIAL_COST_PER_ACTION",
    "INAPP_START_TRIAL_ROAS",
    "TOTAL_INAPP_START_TRIAL",
    "TOTAL_INAPP_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_START_TRIAL",
    "TOTAL_INAPP_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_START_TRIAL",
    "TOTAL_INAPP_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_START_TRIAL",
    "TOTAL_INAPP_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_START_TRIAL_VALUE_IN_DOLLAR",
    "OFFLINE_START_TRIAL_COST_PER_ACTION",
    "OFFLINE_START_TRIAL_ROAS",
    "TOTAL_OFFLINE_START_TRIAL",
    "TOTAL_OFFLINE_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_START_TRIAL",
    "TOTAL_OFFLINE_CLICK_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_START_TRIAL",
    "TOTAL_OFFLINE_ENGAGEMENT_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_START_TRIAL",
    "TOTAL_OFFLINE_VIEW_START_TRIAL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_START_TRIAL_VALUE_IN_DOLLAR",
    "TOTAL_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_START_TRIAL_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE",
    "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_START_TRIAL_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "ENGAGEMENT_APP_OPEN_1",
    "CLICK_APP_OPEN_1",
    "VIEW_APP_OPEN_1",
    "ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR_1",
    "CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR_1",
    "VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR_1",
    "ENGAGEMENT_APP_OPEN_QUANTITY_1",
    "CLICK_APP_OPEN_QUANTITY_1",
    "VIEW_APP_OPEN_QUANTITY_1",
    "ENGAGEMENT_APP_OPEN_2",
    "CLICK_APP_OPEN_2",
    "VIEW_APP_OPEN_2",
    "ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR_2",
    "CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR_2",
    "VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR_2",
    "ENGAGEMENT_APP_OPEN_QUANTITY_2",
    "CLICK_APP_OPEN_QUANTITY_2",
    "VIEW_APP_OPEN_QUANTITY_2",
    "TOTAL_ENGAGEMENT_APP_OPEN",
    "TOTAL_CLICK_APP_OPEN",
    "TOTAL_VIEW_APP_OPEN",
    "TOTAL_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_ENGAGEMENT_APP_OPEN_QUANTITY",
    "TOTAL_CLICK_APP_OPEN_QUANTITY",
    "TOTAL_VIEW_APP_OPEN_QUANTITY",
    "TOTAL_APP_OPEN",
    "TOTAL_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "AVERAGE_APP_OPEN_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_APP_OPEN_VALUE_IN_MICRO_US_DOLLAR",
    "TOTAL_APP_OPEN_QUANTITY",
    "TOTAL_APP_OPEN_VALUE_IN_DOLLAR",
    "APP_OPEN_COST_PER_ACTION",
    "APP_OPEN_COST_PER_ACTION_IN_US_DOLLAR",
    "APP_OPEN_ROAS",
    "TOTAL_APP_OPEN_CONVERSION_RATE",
    "WEB_APP_OPEN_COST_PER_ACTION",
    "WEB_APP_OPEN_ROAS",
    "TOTAL_WEB_APP_OPEN",
    "TOTAL_WEB_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_WEB_CLICK_APP_OPEN",
    "TOTAL_WEB_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_APP_OPEN",
    "TOTAL_WEB_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_WEB_VIEW_APP_OPEN",
    "TOTAL_WEB_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_APP_OPEN_VALUE_IN_DOLLAR",
    "INAPP_APP_OPEN_COST_PER_ACTION",
    "INAPP_APP_OPEN_ROAS",
    "TOTAL_INAPP_APP_OPEN",
    "TOTAL_INAPP_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_CLICK_APP_OPEN",
    "TOTAL_INAPP_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_APP_OPEN",
    "TOTAL_INAPP_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_INAPP_VIEW_APP_OPEN",
    "TOTAL_INAPP_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_APP_OPEN_VALUE_IN_DOLLAR",
    "OFFLINE_APP_OPEN_COST_PER_ACTION",
    "OFFLINE_APP_OPEN_ROAS",
    "TOTAL_OFFLINE_APP_OPEN",
    "TOTAL_OFFLINE_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_CLICK_APP_OPEN",
    "TOTAL_OFFLINE_CLICK_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_APP_OPEN",
    "TOTAL_OFFLINE_ENGAGEMENT_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_OFFLINE_VIEW_APP_OPEN",
    "TOTAL_OFFLINE_VIEW_APP_OPEN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_APP_OPEN_VALUE_IN_DOLLAR",
    "TOTAL_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_COUNT_UNIQUE",
    "TOTAL_APP_OPEN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_WEB_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_INAPP_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
    "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_QUANTITY",
    "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE",
    "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_UNITS",
    "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_USD",
    "TOTAL_OFFLINE_APP_OPEN_CONVERSION_PRODUCT_VALUE_IN_MICRO_USD",
]
ReportingColumnAsync = Literal[
    "SPEND_IN_MICRO_DOLLAR",
    "ADS_CREDIT_SPEND_IN_MICRO_DOLLAR",
    "ADS_CREDIT_SPEND_IN_DOLLAR",
    "PAID_IMPRESSION",
    "SPEND_IN_DOLLAR",
    "CPC_IN_MICRO_DOLLAR",
    "ECPC_IN_MICRO_DOLLAR",
    "ECPC_IN_DOLLAR",
    "CTR",
    "ECTR",
    "OUTBOUND_CTR",
    "OUTBOUND_CTR_1",
    "COST_PER_OUTBOUND_CLICK",
    "CAMPAIGN_NAME",
    "CAMPAIGN_STATUS",
    "CAMPAIGN_BRAND_LABEL",
    "CAMPAIGN_CUSTOM_LABELS",
    "PIN_PROMOTION_STATUS",
    "AD_STATUS",
    "PIN_ID",
    "TOTAL_ENGAGEMENT",
    "ENGAGEMENT_1",
    "ENGAGEMENT_2",
    "ECPE_IN_DOLLAR",
    "ENGAGEMENT_RATE",
    "EENGAGEMENT_RATE",
    "ECPM_IN_MICRO_DOLLAR",
    "REPIN_RATE",
    "CTR_2",
    "CAMPAIGN",
    "CAMPAIGN_ID",
    "ADVERTISER_ID",
    "AD_ACCOUNT_ID",
    "PIN_PROMOTION_ID",
    "AD_ID",
    "AD_GROUP_ID",
    "CAMPAIGN_ENTITY_STATUS",
    "CAMPAIGN_MANAGED_STATUS",
    "CAMPAIGN_OBJECTIVE_TYPE",
    "CPM_IN_MICRO_DOLLAR",
    "CPM_IN_DOLLAR",
    "AD_GROUP_NAME",
    "AD_GROUP_STATUS",
    "AD_GROUP_BUDGET_TYPE",
    "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY",
    "AD_GROUP_ENTITY_STATUS",
    "AD_GROUP_BID_MULTIPLIER",
    "PRODUCT_GROUP_ID",
    "PRODUCT_GROUP_STATUS",
    "PROMO_ID",
    "PROMO_NAME",
    "PRODUCT_ITEM_NAME",
    "PRODUCT_ITEM_IMAGE_URL",
    "PRODUCT_ITEM_PRICE",
    "PRODUCT_ITEM_PRODUCT_URL",
    "PRODUCT_ITEM_PIN_URL",
    "PRODUCT_ITEM_BRAND",
    "PRODUCT_ITEM_DESCRIPTION",
    "PRODUCT_ITEM_SALE_PRICE",
    "PRODUCT_ITEM_PRODUCT_TYPE",
    "PRODUCT_ITEM_PRODUCT_CATEGORY",
    "PRODUCT_ITEM_CURRENCY",
    "ORDER_LINE_ID",
    "ORDER_LINE_NAME",
    "CLICKTHROUGH_1",
    "REPIN_1",
    "IMPRESSION_1",
    "IMPRESSION_1_GROSS",
    "CLICKTHROUGH_1_GROSS",
    "OUTBOUND_CLICK_1",
    "CLICKTHROUGH_2",
    "REPIN_2",
    "IMPRESSION_2",
    "OUTBOUND_CLICK_2",
    "COLLECTION_PIN_ITEM_IMPRESSION_1",
    "COLLECTION_PIN_ITEM_IMPRESSION_2",
    "TOTAL_COLLECTION_PIN_ITEM_IMPRESSION",
    "COLLECTION_PIN_ITEM_CLICKTHROUGH_1",
    "COLLECTION_PIN_ITEM_CLICKTHROUGH_2",
    "TOTAL_COLLECTION_PIN_ITEM_CLICKTHROUGH",
    "TOTAL_CLICKTHROUGH",
    "TOTAL_IMPRESSION",
    "TOTAL_IMPRESSION_USER",
    "TOTAL_IMPRESSION_FREQUENCY",
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR",
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1",
    "TOTAL_ENGAGEMENT_PAGE_VISIT",
    "TOTAL_ENGAGEMENT_SIGNUP",
    "TOTAL_ENGAGEMENT_CHECKOUT",
    "TOTAL_ENGAGEMENT_CUSTOM",
    "TOTAL_ENGAGEMENT_ADD_TO_CART",
    "TOTAL_ENGAGEMENT_LEAD",
    "TOTAL_ENGAGEMENT_SEARCH",
    "TOTAL_ENGAGEMENT_WATCH_VIDEO",
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY",
    "TOTAL_ENGAGEMENT_APP_INSTALL",
    "TOTAL_ENGAGEMENT_UNKNOWN",
    "TOTAL_CLICK_PAGE_VISIT",
    "TOTAL_CLICK_SIGNUP",
    "TOTAL_CLICK_CHECKOUT",
    "TOTAL_CLICK_CUSTOM",
    "TOTAL_CLICK_ADD_TO_CART",
    "TOTAL_CLICK_LEAD",
    "TOTAL_CLICK_SEARCH",
    "TOTAL_CLICK_WATCH_VIDEO",
    "TOTAL_CLICK_VIEW_CATEGORY",
    "TOTAL_CLICK_APP_INSTALL",
    "TOTAL_CLICK_UNKNOWN",
    "TOTAL_VIEW_PAGE_VISIT",
    "TOTAL_VIEW_SIGNUP",
    "TOTAL_VIEW_CHECKOUT",
    "TOTAL_VIEW_CUSTOM",
    "TOTAL_VIEW_ADD_TO_CART",
    "TOTAL_VIEW_LEAD",
    "TOTAL_VIEW_SEARCH",
    "TOTAL_VIEW_WATCH_VIDEO",
    "TOTAL_VIEW_VIEW_CATEGORY",
    "TOTAL_VIEW_APP_INSTALL",
    "TOTAL_VIEW_UNKNOWN",
    "TOTAL_CONVERSIONS",
    "TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CONVERSIONS_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_PAGE_VISIT_QUANTITY",
    "TOTAL_ENGAGEMENT_SIGNUP_QUANTITY",
    "TOTAL_ENGAGEMENT_CHECKOUT_QUANTITY",
    "TOTAL_ENGAGEMENT_CUSTOM_QUANTITY",
    "TOTAL_ENGAGEMENT_ADD_TO_CART_QUANTITY",
    "TOTAL_ENGAGEMENT_LEAD_QUANTITY",
    "TOTAL_ENGAGEMENT_SEARCH_QUANTITY",
    "TOTAL_ENGAGEMENT_WATCH_VIDEO_QUANTITY",
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY_QUANTITY",
    "TOTAL_ENGAGEMENT_UNKNOWN_QUANTITY",
    "TOTAL_CLICK_PAGE_VISIT_QUANTITY",
    "TOTAL_CLICK_SIGNUP_QUANTITY",
    "TOTAL_CLICK_CHECKOUT_QUANTITY",
    "TOTAL_CLICK_CUSTOM_QUANTITY",
    "TOTAL_CLICK_ADD_TO_CART_QUANTITY",
    "TOTAL_CLICK_LEAD_QUANTITY",
    "TOTAL_CLICK_SEARCH_QUANTITY",
    "TOTAL_CLICK_WATCH_VIDEO_QUANTITY",
    "TOTAL_CLICK_VIEW_CATEGORY_QUANTITY",
    "TOTAL_CLICK_UNKNOWN_QUANTITY",
    "TOTAL_VIEW_PAGE_VISIT_QUANTITY",
    "TOTAL_VIEW_SIGNUP_QUANTITY",
    "TOTAL_VIEW_CHECKOUT_QUANTITY",
    "TOTAL_VIEW_CUSTOM_QUANTITY",
    "TOTAL_VIEW_ADD_TO_CART_QUANTITY",
    "TOTAL_VIEW_LEAD_QUANTITY",
    "TOTAL_VIEW_SEARCH_QUANTITY",
    "TOTAL_VIEW_WATCH_VIDEO_QUANTITY",
    "TOTAL_VIEW_VIEW_CATEGORY_QUANTITY",
    "TOTAL_VIEW_UNKNOWN_QUANTITY",
    "TOTAL_CONVERSIONS_QUANTITY",
    "TOTAL_WEB_SESSIONS",
    "WEB_SESSIONS_1",
    "WEB_SESSIONS_2",
    "ONSITE_CHECKOUTS_1",
    "PIN_PROMOTION_NAME",
    "AD_NAME",
    "CAMPAIGN_LIFETIME_SPEND_CAP",
    "AD_GROUP_OPTIMIZATION",
    "CAMPAIGN_DAILY_SPEND_CAP",
    "CAMPAIGN_BUDGET_OPTIMIZATION",
    "IS_CATALOG_CREATIVE_CAMPAIGN",
    "IS_PREMIERE_CAMPAIGN",
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SIGNUP_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SIGNUP_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SIGNUP_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_CUSTOM_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_CUSTOM_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_CUSTOM_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_LEAD_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_LEAD_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_LEAD_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_LEAD_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_LEAD_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_LEAD_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_LEAD_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_LEAD_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_LEAD_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SEARCH_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SEARCH_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SEARCH_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_SEARCH_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_SEARCH_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_SEARCH_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_TABLET_CONVERSION",
    "TOTAL_PAGE_VISIT",
    "TOTAL_SIGNUP",
    "TOTAL_CHECKOUT",
    "TOTAL_CUSTOM",
    "TOTAL_ADD_TO_CART",
    "TOTAL_LEAD",
    "TOTAL_SEARCH",
    "TOTAL_WATCH_VIDEO",
    "TOTAL_VIEW_CATEGORY",
    "TOTAL_APP_INSTALL",
    "TOTAL_ADD_TO_WISHLIST",
    "TOTAL_SUBSCRIBE",
    "TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CHECKOUT_QUANTITY",
    "PAGE_VISIT_COST_PER_ACTION",
    "APP_INSTALL_COST_PER_ACTION",
    "PAGE_VISIT_ROAS",
    "CHECKOUT_ROAS",
    "CUSTOM_ROAS",
    "PRODUCT_GROUP_AD_IMAGE_TAG",
    "PRODUCT_GROUP_AD_VIDEO_TAG",
    "VIDEO_3SEC_VIEWS_1",
    "VIDEO_15SEC_UNIQUE_VIEWS_1",
    "VIDEO_P100_COMPLETE_1",
    "VIDEO_P0_COMBINED_1",
    "VIDEO_P25_COMBINED_1",
    "VIDEO_P50_COMBINED_1",
    "VIDEO_P75_COMBINED_1",
    "VIDEO_P95_COMBINED_1",
    "VIDEO_MRC_VIEWS_1",
    "VIDEO_3SEC_VIEWS_2",
    "VIDEO_15SEC_UNIQUE_VIEWS_2",
    "VIDEO_P100_COMPLETE_2",
    "VIDEO_P0_COMBINED_2",
    "VIDEO_P25_COMBINED_2",
    "VIDEO_P50_COMBINED_2",
    "VIDEO_P75_COMBINED_2",
    "VIDEO_P95_COMBINED_2",
    "VIDEO_MRC_VIEWS_2",
    "PAID_VIDEO_VIEWABLE_RATE",
    "VIDEO_LENGTH",
    "VIDEO_SPEND_IN_DOLLAR",
    "CPV_IN_MICRO_DOLLAR",
    "ECPV_IN_DOLLAR",
    "CPCV_IN_MICRO_DOLLAR",
    "ECPCV_IN_DOLLAR",
    "CPCV_P95_IN_MICRO_DOLLAR",
    "ECPCV_P95_IN_DOLLAR",
    "TOTAL_VIDEO_3SEC_VIEWS",
    "TOTAL_VIDEO_15SEC_UNIQUE_VIEWS",
    "TOTAL_VIDEO_P100_COMPLETE",
    "TOTAL_VIDEO_P0_COMBINED",
    "TOTAL_VIDEO_P25_COMBINED",
    "TOTAL_VIDEO_P50_COMBINED",
    "TOTAL_VIDEO_P75_COMBINED",
    "TOTAL_VIDEO_P95_COMBINED",
    "TOTAL_VIDEO_MRC_VIEWS",
    "VIDEO_AVG_WATCHTIME_IN_SECOND_1",
    "VIDEO_AVG_WATCHTIME_IN_SECOND_2",
    "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND",
    "TOTAL_DESTINATION_VIEWS",
    "TOTAL_REPIN_RATE",
    "WEB_CHECKOUT_COST_PER_ACTION",
    "WEB_CHECKOUT_ROAS",
    "TOTAL_WEB_CHECKOUT",
    "TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_CHECKOUT",
    "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT",
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CHECKOUT",
    "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "INAPP_CHECKOUT_COST_PER_ACTION",
    "INAPP_CHECKOUT_ROAS",
    "TOTAL_INAPP_CHECKOUT",
    "TOTAL_INAPP_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_CHECKOUT",
    "TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_CHECKOUT",
    "TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_CHECKOUT",
    "TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "OFFLINE_CHECKOUT_COST_PER_ACTION",
    "OFFLINE_CHECKOUT_ROAS",
    "TOTAL_OFFLINE_CHECKOUT",
    "TOTAL_OFFLINE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CHECKOUT",
    "TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT",
    "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CHECKOUT",
    "TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "PINTEREST_CHECKOUT_COST_PER_ACTION",
    "PINTEREST_CHECKOUT_ROAS",
    "TOTAL_PINTEREST_CHECKOUT",
    "TOTAL_PINTEREST_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "WEB_ADD_TO_CART_COST_PER_ACTION",
    "WEB_ADD_TO_CART_ROAS",
    "TOTAL_WEB_ADD_TO_CART",
    "TOTAL_WEB_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_ADD_TO_CART",
    "TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART",
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_ADD_TO_CART",
    "TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "INAPP_ADD_TO_CART_COST_PER_ACTION",
    "INAPP_ADD_TO_CART_ROAS",
    "TOTAL_INAPP_ADD_TO_CART",
    "TOTAL_INAPP_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_ADD_TO_CART",
    "TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART",
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_ADD_TO_CART",
    "TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "WEB_PAGE_VISIT_COST_PER_ACTION",
    "WEB_PAGE_VISIT_ROAS",
    "TOTAL_WEB_PAGE_VISIT",
    "TOTAL_WEB_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_PAGE_VISIT",
    "TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT",
    "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_PAGE_VISIT",
    "TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "WEB_SIGNUP_COST_PER_ACTION",
    "WEB_SIGNUP_ROAS",
    "TOTAL_WEB_SIGNUP",
    "TOTAL_WEB_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SIGNUP",
    "TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SIGNUP",
    "TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_SIGNUP",
    "TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "INAPP_SIGNUP_COST_PER_ACTION",
    "INAPP_SIGNUP_ROAS",
    "TOTAL_INAPP_SIGNUP",
    "TOTAL_INAPP_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_SIGNUP",
    "TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SIGNUP",
    "TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_SIGNUP",
    "TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "OFFLINE_SIGNUP_COST_PER_ACTION",
    "OFFLINE_SIGNUP_ROAS",
    "TOTAL_OFFLINE_SIGNUP",
    "TOTAL_OFFLINE_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_SIGNUP",
    "TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP",
    "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_SIGNUP",
    "TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "WEB_WATCH_VIDEO_COST_PER_ACTION",
    "WEB_WATCH_VIDEO_ROAS",
    "TOTAL_WEB_WATCH_VIDEO",
    "TOTAL_WEB_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_WATCH_VIDEO",
    "TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO",
    "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_WATCH_VIDEO",
    "TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "WEB_LEAD_COST_PER_ACTION",
    "WEB_LEAD_ROAS",
    "TOTAL_WEB_LEAD",
    "TOTAL_WEB_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_LEAD",
    "TOTAL_WEB_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_LEAD",
    "TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_LEAD",
    "TOTAL_WEB_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "OFFLINE_LEAD_COST_PER_ACTION",
    "OFFLINE_LEAD_ROAS",
    "TOTAL_OFFLINE_LEAD",
    "TOTAL_OFFLINE_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_LEAD",
    "TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_LEAD",
    "TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_LEAD",
    "TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "WEB_SEARCH_COST_PER_ACTION",
    "WEB_SEARCH_ROAS",
    "TOTAL_WEB_SEARCH",
    "TOTAL_WEB_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_SEARCH",
    "TOTAL_WEB_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_SEARCH",
    "TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_SEARCH",
    "TOTAL_WEB_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "INAPP_SEARCH_COST_PER_ACTION",
    "INAPP_SEARCH_ROAS",
    "TOTAL_INAPP_SEARCH",
    "TOTAL_INAPP_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_SEARCH",
    "TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_SEARCH",
    "TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_SEARCH",
    "TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "WEB_VIEW_CATEGORY_COST_PER_ACTION",
    "WEB_VIEW_CATEGORY_ROAS",
    "TOTAL_WEB_VIEW_CATEGORY",
    "TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_VIEW_CATEGORY",
    "TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY",
    "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_VIEW_CATEGORY",
    "TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "WEB_CUSTOM_COST_PER_ACTION",
    "WEB_CUSTOM_ROAS",
    "TOTAL_WEB_CUSTOM",
    "TOTAL_WEB_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_CUSTOM",
    "TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CUSTOM",
    "TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CUSTOM",
    "TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "OFFLINE_CUSTOM_COST_PER_ACTION",
    "OFFLINE_CUSTOM_ROAS",
    "TOTAL_OFFLINE_CUSTOM",
    "TOTAL_OFFLINE_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_CUSTOM",
    "TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM",
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_CUSTOM",
    "TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "WEB_UNKNOWN_COST_PER_ACTION",
    "WEB_UNKNOWN_ROAS",
    "TOTAL_WEB_UNKNOWN",
    "TOTAL_WEB_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_UNKNOWN",
    "TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_UNKNOWN",
    "TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_UNKNOWN",
    "TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "INAPP_UNKNOWN_COST_PER_ACTION",
    "INAPP_UNKNOWN_ROAS",
    "TOTAL_INAPP_UNKNOWN",
    "TOTAL_INAPP_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_UNKNOWN",
    "TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_UNKNOWN",
    "TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_UNKNOWN",
    "TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "OFFLINE_UNKNOWN_COST_PER_ACTION",
    "OFFLINE_UNKNOWN_ROAS",
    "TOTAL_OFFLINE_UNKNOWN",
    "TOTAL_OFFLINE_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_CLICK_UNKNOWN",
    "TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN",
    "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_OFFLINE_VIEW_UNKNOWN",
    "TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "INAPP_APP_INSTALL_COST_PER_ACTION",
    "INAPP_APP_INSTALL_ROAS",
    "TOTAL_INAPP_APP_INSTALL",
    "TOTAL_INAPP_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_CLICK_APP_INSTALL",
    "TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL",
    "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_INAPP_VIEW_APP_INSTALL",
    "TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_APP_INSTALL_CONVERSION_RATE",
    "TOTAL_INAPP_APP_INSTALL_CONVERSION_RATE",
    "IDEA_PIN_PAGE_FORWARD_1",
    "IDEA_PIN_PAGE_FORWARD_2",
    "IDEA_PIN_PAGE_BACKWARD_1",
    "IDEA_PIN_PAGE_BACKWARD_2",
    "TOTAL_IDEA_PIN_PAGE_FORWARD",
    "TOTAL_IDEA_PIN_PAGE_BACKWARD",
    "IDEA_PIN_PRODUCT_TAG_VISIT_1",
    "IDEA_PIN_PRODUCT_TAG_VISIT_2",
    "TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT",
    "LEADS",
    "COST_PER_LEAD",
    "QUIZ_COMPLETED",
    "QUIZ_COMPLETION_RATE",
    "SHOWCASE_PIN_CLICKTHROUGH",
    "SHOWCASE_SUBPAGE_CLICKTHROUGH",
    "SHOWCASE_SUBPIN_CLICKTHROUGH",
    "SHOWCASE_SUBPAGE_IMPRESSION",
    "SHOWCASE_SUBPIN_IMPRESSION",
    "SHOWCASE_SUBPAGE_SWIPE_LEFT",
    "SHOWCASE_SUBPAGE_SWIPE_RIGHT",
    "SHOWCASE_SUBPIN_SWIPE_LEFT",
    "SHOWCASE_SUBPIN_SWIPE_RIGHT",
    "SHOWCASE_SUBPAGE_REPIN",
    "SHOWCASE_SUBPIN_REPIN",
    "SHOWCASE_SUBPAGE_CLOSEUP",
    "SHOWCASE_CARD_THUMBNAIL_SWIPE_FORWARD",
    "SHOWCASE_CARD_THUMBNAIL_SWIPE_BACKWARD",
    "SHOWCASE_AVERAGE_SUBPAGE_CLOSEUP_PER_SESSION",
    "TOTAL_CHECKOUT_CONVERSION_RATE",
    "TOTAL_VIEW_CATEGORY_CONVERSION_RATE",
    "TOTAL_ADD_TO_CART_CONVERSION_RATE",
    "TOTAL_SIGNUP_CONVERSION_RATE",
    "TOTAL_PAGE_VISIT_CONVERSION_RATE",
    "TOTAL_LEAD_CONVERSION_RATE",
    "TOTAL_SEARCH_CONVERSION_RATE",
    "TOTAL_WATCH_VIDEO_CONVERSION_RATE",
    "TOTAL_UNKNOWN_CONVERSION_RATE",
    "TOTAL_CUSTOM_CONVERSION_RATE",
    "STANDARD_AD_FEED_ITEM_ID",
    "SPEND_ORDER_LINE_ID",
    "INAPP_SKAN_APP_INSTALL",
    "INAPP_SKAN_ASSISTED_APP_INSTALL",
    "INAPP_SKAN_APP_INSTALL_COST_PER_ACTION",
    "INAPP_SKAN_APP_INSTALL_CONVERSION_RATE",
]
ReportingColumnSync = Literal[
    "SPEND_IN_MICRO_DOLLAR",
    "PAID_IMPRESSION",
    "SPEND_IN_DOLLAR",
    "CPC_IN_MICRO_DOLLAR",
    "ECPC_IN_MICRO_DOLLAR",
    "ECPC_IN_DOLLAR",
    "CTR",
    "ECTR",
    "OUTBOUND_CTR_1",
    "CAMPAIGN_NAME",
    "CAMPAIGN_BRAND_LABEL",
    "PIN_ID",
    "TOTAL_ENGAGEMENT",
    "ENGAGEMENT_1",
    "ENGAGEMENT_2",
    "ECPE_IN_DOLLAR",
    "ENGAGEMENT_RATE",
    "EENGAGEMENT_RATE",
    "ECPM_IN_MICRO_DOLLAR",
    "REPIN_RATE",
    "CTR_2",
    "CAMPAIGN_ID",
    "ADVERTISER_ID",
    "AD_ACCOUNT_ID",
    "PIN_PROMOTION_ID",
    "AD_ID",
    "AD_GROUP_ID",
    "CAMPAIGN_ENTITY_STATUS",
    "CAMPAIGN_OBJECTIVE_TYPE",
    "CPM_IN_MICRO_DOLLAR",
    "CPM_IN_DOLLAR",
    "AD_GROUP_NAME",
    "AD_GROUP_BUDGET_TYPE",
    "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY",
    "AD_GROUP_ENTITY_STATUS",
    "AD_GROUP_BID_MULTIPLIER",
    "PROMO_ID",
    "PROMO_NAME",
    "ORDER_LINE_ID",
    "ORDER_LINE_NAME",
    "CLICKTHROUGH_1",
    "REPIN_1",
    "IMPRESSION_1",
    "IMPRESSION_1_GROSS",
    "CLICKTHROUGH_1_GROSS",
    "OUTBOUND_CLICK_1",
    "CLICKTHROUGH_2",
    "REPIN_2",
    "IMPRESSION_2",
    "OUTBOUND_CLICK_2",
    "COLLECTION_PIN_ITEM_IMPRESSION_1",
    "COLLECTION_PIN_ITEM_IMPRESSION_2",
    "TOTAL_COLLECTION_PIN_ITEM_IMPRESSION",
    "COLLECTION_PIN_ITEM_CLICKTHROUGH_1",
    "COLLECTION_PIN_ITEM_CLICKTHROUGH_2",
    "TOTAL_COLLECTION_PIN_ITEM_CLICKTHROUGH",
    "TOTAL_CLICKTHROUGH",
    "TOTAL_IMPRESSION",
    "TOTAL_IMPRESSION_USER",
    "TOTAL_IMPRESSION_FREQUENCY",
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR",
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1",
    "TOTAL_ENGAGEMENT_SIGNUP",
    "TOTAL_ENGAGEMENT_CHECKOUT",
    "TOTAL_ENGAGEMENT_LEAD",
    "TOTAL_CLICK_SIGNUP",
    "TOTAL_CLICK_CHECKOUT",
    "TOTAL_CLICK_ADD_TO_CART",
    "TOTAL_CLICK_LEAD",
    "TOTAL_VIEW_SIGNUP",
    "TOTAL_VIEW_CHECKOUT",
    "TOTAL_VIEW_ADD_TO_CART",
    "TOTAL_VIEW_LEAD",
    "TOTAL_CONVERSIONS",
    "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_SESSIONS",
    "WEB_SESSIONS_1",
    "WEB_SESSIONS_2",
    "AD_NAME",
    "CAMPAIGN_LIFETIME_SPEND_CAP",
    "AD_GROUP_OPTIMIZATION",
    "CAMPAIGN_DAILY_SPEND_CAP",
    "CAMPAIGN_BUDGET_OPTIMIZATION",
    "IS_PREMIERE_CAMPAIGN",
    "TOTAL_PAGE_VISIT",
    "TOTAL_SIGNUP",
    "TOTAL_CHECKOUT",
    "TOTAL_CUSTOM",
    "TOTAL_LEAD",
    "TOTAL_ADD_TO_WISHLIST",
    "TOTAL_SUBSCRIBE",
    "TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "PAGE_VISIT_COST_PER_ACTION",
    "PAGE_VISIT_ROAS",
    "CHECKOUT_ROAS",
    "CUSTOM_ROAS",
    "PRODUCT_GROUP_AD_IMAGE_TAG",
    "PRODUCT_GROUP_AD_VIDEO_TAG",
    "VIDEO_3SEC_VIEWS_1",
    "VIDEO_15SEC_UNIQUE_VIEWS_1",
    "VIDEO_MRC_VIEWS_1",
    "VIDEO_3SEC_VIEWS_2",
    "VIDEO_15SEC_UNIQUE_VIEWS_2",
    "VIDEO_P100_COMPLETE_2",
    "VIDEO_P0_COMBINED_2",
    "VIDEO_P25_COMBINED_2",
    "VIDEO_P50_COMBINED_2",
    "VIDEO_P75_COMBINED_2",
    "VIDEO_P95_COMBINED_2",
    "VIDEO_MRC_VIEWS_2",
    "PAID_VIDEO_VIEWABLE_RATE",
    "VIDEO_LENGTH",
    "VIDEO_SPEND_IN_DOLLAR",
    "ECPV_IN_DOLLAR",
    "ECPCV_IN_DOLLAR",
    "ECPCV_P95_IN_DOLLAR",
    "TOTAL_VIDEO_3SEC_VIEWS",
    "TOTAL_VIDEO_15SEC_UNIQUE_VIEWS",
    "TOTAL_VIDEO_P100_COMPLETE",
    "TOTAL_VIDEO_P0_COMBINED",
    "TOTAL_VIDEO_P25_COMBINED",
    "TOTAL_VIDEO_P50_COMBINED",
    "TOTAL_VIDEO_P75_COMBINED",
    "TOTAL_VIDEO_P95_COMBINED",
    "TOTAL_VIDEO_MRC_VIEWS",
    "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND",
    "TOTAL_REPIN_RATE",
    "WEB_CHECKOUT_COST_PER_ACTION",
    "WEB_CHECKOUT_ROAS",
    "TOTAL_WEB_CHECKOUT",
    "TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_CLICK_CHECKOUT",
    "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT",
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "TOTAL_WEB_VIEW_CHECKOUT",
    "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "INAPP_CHECKOUT_COST_PER_ACTION",
    "TOTAL_OFFLINE_CHECKOUT",
    "TOTAL_APP_INSTALL_CONVERSION_RATE",
    "TOTAL_INAPP_APP_INSTALL_CONVERSION_RATE",
    "IDEA_PIN_PRODUCT_TAG_VISIT_1",
    "IDEA_PIN_PRODUCT_TAG_VISIT_2",
    "TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT",
    "LEADS",
    "COST_PER_LEAD",
    "QUIZ_COMPLETED",
    "QUIZ_PIN_RESULT_OPEN",
    "QUIZ_COMPLETION_RATE",
    "SHOWCASE_PIN_CLICKTHROUGH",
    "SHOWCASE_SUBPAGE_CLICKTHROUGH",
    "SHOWCASE_SUBPIN_CLICKTHROUGH",
    "SHOWCASE_SUBPAGE_IMPRESSION",
    "SHOWCASE_SUBPIN_IMPRESSION",
    "SHOWCASE_SUBPAGE_SWIPE_LEFT",
    "SHOWCASE_SUBPAGE_SWIPE_RIGHT",
    "SHOWCASE_SUBPIN_SWIPE_LEFT",
    "SHOWCASE_SUBPIN_SWIPE_RIGHT",
    "SHOWCASE_SUBPAGE_REPIN",
    "SHOWCASE_SUBPIN_REPIN",
    "SHOWCASE_SUBPAGE_CLOSEUP",
    "SHOWCASE_CARD_THUMBNAIL_SWIPE_FORWARD",
    "SHOWCASE_CARD_THUMBNAIL_SWIPE_BACKWARD",
    "SHOWCASE_AVERAGE_SUBPAGE_CLOSEUP_PER_SESSION",
    "TOTAL_CHECKOUT_CONVERSION_RATE",
    "TOTAL_VIEW_CATEGORY_CONVERSION_RATE",
    "TOTAL_ADD_TO_CART_CONVERSION_RATE",
    "TOTAL_SIGNUP_CONVERSION_RATE",
    "TOTAL_PAGE_VISIT_CONVERSION_RATE",
    "TOTAL_LEAD_CONVERSION_RATE",
    "TOTAL_SEARCH_CONVERSION_RATE",
    "TOTAL_WATCH_VIDEO_CONVERSION_RATE",
    "TOTAL_UNKNOWN_CONVERSION_RATE",
    "TOTAL_CUSTOM_CONVERSION_RATE",
    "INAPP_SKAN_APP_INSTALL",
    "INAPP_SKAN_ASSISTED_APP_INSTALL",
    "INAPP_SKAN_APP_INSTALL_COST_PER_ACTION",
    "INAPP_SKAN_APP_INSTALL_CONVERSION_RATE",
]
ReportingTimeZone = Literal["PINTEREST_TIME_ZONE", "AD_ACCOUNT_TIME_ZONE"]
Role = Literal[
    "UNKNOWN",
    "OWNER",
    "ADMIN",
    "ANALYST",
    "SOS_READER",
    "FINANCE_MANAGER",
    "FINANCE_EDIT",
    "FINANCE_VIEW",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "RESTRICTED_OWNER",
    "PROFILE_MANAGER",
    "PROFILE_PUBLISHER",
    "RESOURCE_PINNER_LIST_OWNER",
    "RESOURCE_PINNER_LIST_READER",
    "BIZ_PINNER_LIST_SHARER",
    "RESOURCE_CONVERSION_TAGS_READER",
]
SSIOOrderLineType = Literal["BUDGET", "PERPETUALS"]
ScheduleAction = Literal["INCREASE_BY_VALUE", "INCREASE_BY_PERCENT"]
ScheduleCommonDeltaValue: TypeAlias = "str | ScheduleBidOptions"
ScheduleDeltaValue: TypeAlias = "str | ScheduleBidMultipliers"
ScheduleStatus = Literal["DRAFT", "CREATED", "SCHEDULED", "ACTIVE", "COMPLETED", "FAILED", "CANCELED"]
ScheduleType = Literal["CAMPAIGN_BUDGET_CHANGE", "CAMPAIGN_BID_MULTIPLIERS"]
SchedulesCreate200ResponseInnerData: TypeAlias = "Schedule | SchedulesCreate200ResponseInnerDataOneOf"
SourcePlatformOptions = Literal[
    "WEB",
    "MOBILE",
    "MOBILE_ANDROID",
    "MOBILE_IOS",
    "OFFLINE",
    "PINTEREST_WEB",
    "PINTEREST_ANDROID",
    "PINTEREST_IOS",
    "POINT_OF_SALE",
]
SummaryStatus = Literal[
    "RUNNING", "PAUSED", "NOT_STARTED", "COMPLETED", "ADVERTISER_DISABLED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"
]
SupplementalItemBatchOperationStatus = Literal["PROCESSING", "COMPLETED", "FAILED"]
SupplementalItemProcessingStatus = Literal["SUCCESS", "FAILURE", "PROCESSING"]
TargetingAdvertiserCountry = Literal[
    "US",
    "GB",
    "CA",
    "IE",
    "AU",
    "NZ",
    "FR",
    "SE",
    "IL",
    "DE",
    "AT",
    "IT",
    "ES",
    "NL",
    "BE",
    "PT",
    "CH",
    "HK",
    "JP",
    "KR",
    "SG",
    "NO",
    "DK",
    "FI",
    "CY",
    "LU",
    "MT",
    "PL",
    "RO",
    "HU",
    "CZ",
    "GR",
    "SK",
    "BR",
    "MX",
    "AR",
    "CL",
    "CO",
]
TargetingSpecAgeBucket = Literal["18-24", "19+", "20+", "21+", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"]
TargetingSpecAppType = Literal["android_mobile", "android_tablet", "ipad", "iphone", "web", "web_mobile"]
TargetingSpecGender = Literal["unknown", "male", "female"]
TargetingSpecListOperation = Literal["SET", "ADD", "REMOVE"]
TargetingSpecOperations: TypeAlias = "TargetingSpecOperationAudienceExclude | TargetingSpecOperationAudienceInclude | TargetingSpecOperationGeo | TargetingSpecOperationGeoExclude | TargetingSpecOperationInterest | TargetingSpecOperationLocation | TargetingSpecOperationLocationExclude | TargetingSpecOperationLocale | TargetingSpecOperationAppType | TargetingSpecOperationGender | TargetingSpecOperationAgeBucket | TargetingSpecOperationShoppingRetargeting | TargetingSpecOperationMaximumAge | TargetingSpecOperationMinimumAge"
TargetingStrategy = Literal["CHOOSE_YOUR_OWN", "FIND_NEW_CUSTOMERS", "RECONNECT_WITH_USERS"]
TargetingTemplateStatus = Literal["ACTIVE", "DELETED"]
TieBreakerType = Literal["RANDOM", "CUSTOM"]
TimeSeries: TypeAlias = "dict[str, float]"
TrendType = Literal["growing", "monthly", "yearly", "seasonal"]
TrendsAgeBucket = Literal["18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"]
TrendsGender = Literal["male", "female", "unspecified"]
TrendsGenderFilter = Literal["male", "female", "unknown"]
TrendsL1Interest = Literal[
    "animals",
    "architecture",
    "art",
    "beauty",
    "childrens_fashion",
    "design",
    "diy_and_crafts",
    "education",
    "electronics",
    "entertainment",
    "event_planning",
    "finance",
    "food_and_drinks",
    "gardening",
    "health",
    "home_decor",
    "mens_fashion",
    "parenting",
    "quotes",
    "sport",
    "travel",
    "vehicles",
    "wedding",
    "womens_fashion",
]
TrendsSupportedRegion = Literal[
    "US",
    "CA",
    "DE",
    "FR",
    "ES",
    "IT",
    "DE+AT+CH",
    "GB+IE",
    "IT+ES+PT+GR+MT",
    "PL+RO+HU+SK+CZ",
    "SE+DK+FI+NO",
    "NL+BE+LU",
    "AR",
    "BR",
    "CO",
    "MX",
    "MX+AR+CO+CL",
    "AU+NZ",
]
UpdatableItemAttributesGtin: TypeAlias = "str | int"
UpdateMaskBidOptionField = Literal["BID", "APP_TYPE_BID_MULTIPLIER_SET", "PLACEMENT_BID_MULTIPLIER_SET"]
UpdateMaskFieldType = Literal[
    "ad_link",
    "adult",
    "age_group",
    "availability",
    "average_review_rating",
    "brand",
    "checkout_enabled",
    "color",
    "condition",
    "custom_label_0",
    "custom_label_1",
    "custom_label_2",
    "custom_label_3",
    "custom_label_4",
    "custom_number_0",
    "custom_number_1",
    "custom_number_2",
    "custom_number_3",
    "custom_number_4",
    "description",
    "free_shipping_label",
    "free_shipping_limit",
    "gender",
    "google_product_category",
    "gtin",
    "item_group_id",
    "last_updated_time",
    "link",
    "material",
    "min_ad_price",
    "mpn",
    "number_of_ratings",
    "number_of_reviews",
    "pattern",
    "price",
    "product_type",
    "sale_price",
    "shipping",
    "shipping_height",
    "shipping_weight",
    "shipping_width",
    "size",
    "size_system",
    "size_type",
    "tax",
    "title",
    "variant_names",
    "variant_values",
    "promotion_id",
]
UserListOperationType = Literal["ADD", "REMOVE"]
UserListType = Literal["EMAIL", "IDFA", "MAID", "LR_ID", "DLX_ID", "HASHED_PINNER_ID"]
VerticalProductCategory = Literal["FASHION", "HOME_DECOR", "BEAUTY"]
WorkloadState = Literal["NOT_STARTED", "RUNNING", "PAUSED", "SUCCEEDED", "FAILED"]


class AccountTemplateKeys(TypedDict):
    """What `AccountTemplate` always has."""

    id: str


class AccountTemplate(AccountTemplateKeys, total=False):
    """`AccountTemplate` of Pinterest's description."""

    ad_account_id: str
    ad_account_ids: list[str]
    ade_columns: list[str]
    attribution_type: Any
    click_window_days: float
    columns: list[ReportingColumn]
    conversion_report_time_type: ConversionReportTimeType
    creation_source: CreationSource
    custom_column_ids: list[str] | None
    display_metadata: str
    engagement_window_days: float
    filters_json: str | None
    granularity: Granularity
    ingestion_sources: list[IngestionSource] | None
    is_default: bool
    is_deleted: bool | None
    is_owned_by_user: bool
    is_scheduled: bool
    name: str | None
    report_end_relative_days_in_past: float
    report_format: DataOutputFormat
    report_level: MetricsReportingLevel
    report_start_relative_days_in_past: float
    reporting_time_zone: ReportingTimeZone
    sort_by: Any
    type: str
    updated_time: float
    user_id: str
    view_window_days: float


class AdKeys(TypedDict):
    """What `Ad` always has."""

    ad_account_id: str
    ad_group_id: str
    campaign_id: str
    creative_type: CreativeType
    id: str
    pin_id: str
    rejected_reasons: list[AdDisapprovalReasons]
    rejection_labels: list[str]
    review_status: AdReviewStatus
    summary_status: PinPromotionSummaryStatus
    type: str


class Ad(AdKeys, total=False):
    """`Ad` of Pinterest's description."""

    android_deep_link: str | None
    carousel_android_deep_links: list[str] | None
    carousel_destination_urls: list[str] | None
    carousel_ios_deep_links: list[str] | None
    carting_platform_type: int
    carting_products: list[CartingProduct]
    click_tracking_url: str | None
    collection_items_destination_url_template: str | None
    collections_header_type: AdCollectionsHeaderType | None
    created_time: int
    customizable_cta_type: CustomizableCTAType | None
    destination_url: str | None
    disclosure_type: DisclosureType | None
    disclosure_url: str | None
    grid_click_type: GridClickType | None
    ios_deep_link: str | None
    is_carting: bool
    is_collage_accepted_terms: bool
    is_collage_single_destination: bool
    is_pin_deleted: bool
    is_removable: bool
    lead_form_id: str | None
    name: str | None
    quiz_pin_data: QuizPinData | None
    status: EntityStatus
    tracking_urls: TrackingUrls | None
    updated_time: int
    view_tracking_url: str | None


class AdAccountKeys(TypedDict):
    """What `AdAccount` always has."""

    country: Country
    created_time: int | None
    currency: Currency
    id: str
    name: str
    owner: AdAccountOwner
    permissions: list[BusinessAccessRole]
    updated_time: int | None


class AdAccount(AdAccountKeys, total=False):
    """`AdAccount` of Pinterest's description."""

    time_zone: str


class AdAccountAnalyticsItemsKeys(TypedDict):
    """What `AdAccountAnalyticsItems` always has."""

    AD_ACCOUNT_ID: str


class AdAccountAnalyticsItems(AdAccountAnalyticsItemsKeys, total=False):
    """`AdAccountAnalyticsItems` of Pinterest's description."""

    DATE: str


class AdAccountCountriesGet200Response(TypedDict):
    """`AdAccountCountriesGet200Response` of Pinterest's description."""

    items: list[AdAccountsCountry]


class AdAccountOwner(TypedDict, total=False):
    """`AdAccountOwner` of Pinterest's description."""

    id: str
    username: str


class AdAccountToAdAccountSharedAudienceKeys(TypedDict):
    """What `AdAccountToAdAccountSharedAudience` always has."""

    audience_id: str
    recipient_account_ids: list[str]


class AdAccountToAdAccountSharedAudience(AdAccountToAdAccountSharedAudienceKeys, total=False):
    """`AdAccountToAdAccountSharedAudience` of Pinterest's description."""

    permissions: list[Role]


class AdAccountToBusinessSharedAudienceKeys(TypedDict):
    """What `AdAccountToBusinessSharedAudience` always has."""

    audience_id: str
    recipient_business_ids: list[str]


class AdAccountToBusinessSharedAudience(AdAccountToBusinessSharedAudienceKeys, total=False):
    """`AdAccountToBusinessSharedAudience` of Pinterest's description."""

    permissions: list[Role]


class AdAccountsAudience(TypedDict):
    """`AdAccountsAudience` of Pinterest's description."""

    ad_account_id: str
    audience_type: AudienceType
    created_by_company_name: str | None
    created_timestamp: int | None
    description: str | None
    id: str
    is_nca: bool
    name: str
    rule: AdAccountsAudienceRule
    size: int | None
    status: AudienceStatus
    type: str
    updated_timestamp: int | None


class AdAccountsAudienceCreateKeys(TypedDict):
    """What `AdAccountsAudienceCreate` always has."""

    audience_type: AudienceType
    name: str
    rule: AdAccountsAudienceRule


class AdAccountsAudienceCreate(AdAccountsAudienceCreateKeys, total=False):
    """`AdAccountsAudienceCreate` of Pinterest's description."""

    ad_account_id: str
    description: str | None


class AdAccountsAudienceRule(TypedDict, total=False):
    """`AdAccountsAudienceRule` of Pinterest's description."""

    ad_account_id: str
    ad_id: list[str]
    campaign_id: list[str]
    country: str
    customer_list_id: str
    engagement_domain: list[str]
    engagement_type: str
    engager_type: int
    event: str
    event_data: EventData
    event_source: dict[str, Any]
    ingestion_source: dict[str, Any]
    objective_type: list[AudienceObjectiveType]
    percentage: int
    pin_id: list[str]
    prefill: bool
    retention_days: int
    seed_id: list[str]
    url: list[str]
    visitor_source_id: str


class AdAccountsAudienceUpdate(TypedDict, total=False):
    """`AdAccountsAudienceUpdate` of Pinterest's description."""

    ad_account_id: str
    audience_type: AudienceType
    description: str | None
    name: str
    operation_type: AudienceUpdateOperationType
    rule: AdAccountsAudienceRule


class AdAccountsCountry(TypedDict):
    """`AdAccountsCountry` of Pinterest's description."""

    code: Country
    currency: str
    index: float
    name: str


class AdBatchItem(TypedDict, total=False):
    """`AdBatchItem` of Pinterest's description."""

    data: Ad
    exceptions: PinterestLibError


class AdBatchUpdateKeys(TypedDict):
    """What `AdBatchUpdate` always has."""

    id: str


class AdBatchUpdate(AdBatchUpdateKeys, total=False):
    """`AdBatchUpdate` of Pinterest's description."""

    ad_group_id: str
    android_deep_link: str | None
    carousel_android_deep_links: list[str] | None
    carousel_destination_urls: list[str] | None
    carousel_ios_deep_links: list[str] | None
    click_tracking_url: str | None
    collection_items_destination_url_template: str | None
    collections_header_type: AdCollectionsHeaderType | None
    creative_type: CreativeType
    customizable_cta_type: CustomizableCTAType | None
    destination_url: str | None
    disclosure_type: DisclosureType | None
    disclosure_url: str | None
    grid_click_type: GridClickType | None
    ios_deep_link: str | None
    is_carting: bool
    is_collage_accepted_terms: bool
    is_collage_single_destination: bool
    is_pin_deleted: bool
    is_removable: bool
    lead_form_id: str | None
    name: str | None
    pin_id: str
    quiz_pin_data: QuizPinData | None
    status: EntityStatus
    tracking_urls: TrackingUrls | None
    view_tracking_url: str | None


class AdBatchWriteResponseModel(TypedDict):
    """`AdBatchWriteResponseModel` of Pinterest's description."""

    items: list[AdBatchItem]


class AdCreateKeys(TypedDict):
    """What `AdCreate` always has."""

    ad_group_id: str
    creative_type: CreativeType
    pin_id: str


class AdCreate(AdCreateKeys, total=False):
    """`AdCreate` of Pinterest's description."""

    android_deep_link: str | None
    carousel_android_deep_links: list[str] | None
    carousel_destination_urls: list[str] | None
    carousel_ios_deep_links: list[str] | None
    click_tracking_url: str | None
    collection_items_destination_url_template: str | None
    collections_header_type: AdCollectionsHeaderType | None
    customizable_cta_type: CustomizableCTAType | None
    destination_url: str | None
    disclosure_type: DisclosureType | None
    disclosure_url: str | None
    grid_click_type: GridClickType | None
    ios_deep_link: str | None
    is_carting: bool
    is_collage_accepted_terms: bool
    is_collage_single_destination: bool
    is_pin_deleted: bool
    is_removable: bool
    lead_form_id: str | None
    name: str | None
    quiz_pin_data: QuizPinData | None
    status: EntityStatus
    tracking_urls: TrackingUrls | None
    view_tracking_url: str | None


class AdCreateRequestKeys(TypedDict):
    """What `AdCreateRequest` always has."""

    ad_group_id: str
    creative_type: CreativeType
    pin_id: str


class AdCreateRequest(AdCreateRequestKeys, total=False):
    """`AdCreateRequest` of Pinterest's description."""

    android_deep_link: str | None
    carousel_android_deep_links: list[str] | None
    carousel_destination_urls: list[str] | None
    carousel_ios_deep_links: list[str] | None
    click_tracking_url: str | None
    customizable_cta_type: CustomizableCTAType | None
    destination_url: str | None
    disclosure_type: DisclosureType | None
    disclosure_url: str | None
    grid_click_type: GridClickType | None
    ios_deep_link: str | None
    is_carting: bool
    is_pin_deleted: bool
    is_removable: bool
    lead_form_id: str | None
    name: str | None
    quiz_pin_data: dict[str, Any] | None
    status: EntityStatus
    tracking_urls: dict[str, Any] | None
    view_tracking_url: str | None


class AdGroupKeys(TypedDict):
    """What `AdGroup` always has."""

    ad_account_id: str
    bid_in_micro_currency: int | None
    bid_strategy_type: BidStrategyType | None
    billable_event: ActionType
    budget_in_micro_currency: int | None
    campaign_id: str
    conversion_learning_mode_type: ConversionLearningModeType | None
    created_time: int
    end_time: int | None
    ext_features: AdgroupTrackingFeatures | None
    feed_profile_id: str
    id: str
    is_creative_optimization: bool | None
    lifetime_frequency_cap: int
    name: str
    optimization_goal_metadata: NullableOptimizationGoalMetadata | None
    placement_group: PlacementGroupType
    placement_traffic_type: PlacementTrafficType | None
    promotion_application_level: PromotionApplicationLevel | None
    promotion_id: str | None
    promotion_ids: list[str]
    start_time: int | None
    status: EntityStatus
    summary_status: SummaryStatus
    targeting_spec: TargetingSpecOptimal
    targeting_template_ids: list[str] | None
    tracking_urls: AdGroupTrackingURLs | None
    type: str
    updated_time: int
    auto_targeting_enabled: bool | None
    bid_multiplier: float | None
    budget_type: BudgetType
    pacing_delivery_type: PacingDeliveryType


class AdGroup(AdGroupKeys, total=False):
    """`AdGroup` of Pinterest's description."""

    customer_segment_id: str
    dca_assets: Any
    is_local_inventory: bool
    local_inventory_radius_in_miles: float
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None


class AdGroupAudienceSizing(TypedDict, total=False):
    """`AdGroupAudienceSizing` of Pinterest's description."""

    audience_size_lower_bound: float
    audience_size_upper_bound: float


class AdGroupAudienceSizingKeyword(TypedDict):
    """`AdGroupAudienceSizingKeyword` of Pinterest's description."""

    match_type: MatchType
    value: str


class AdGroupCreateCreateKeys(TypedDict):
    """What `AdGroupCreateCreate` always has."""

    billable_event: ActionType
    campaign_id: str
    name: str


class AdGroupCreateCreate(AdGroupCreateCreateKeys, total=False):
    """`AdGroupCreateCreate` of Pinterest's description."""

    auto_targeting_enabled: bool
    bid_in_micro_currency: int | None
    bid_multiplier: float
    bid_strategy_type: BidStrategyType | None
    budget_in_micro_currency: int | None
    budget_type: BudgetType
    customer_segment_id: str
    end_time: int | None
    ext_features: AdgroupTrackingFeatures | None
    feed_profile_id: str
    is_creative_optimization: bool | None
    is_local_inventory: bool
    lifetime_frequency_cap: int
    local_inventory_radius_in_miles: float
    optimization_goal_metadata: NullableOptimizationGoalMetadata | None
    pacing_delivery_type: PacingDeliveryType
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None
    placement_group: PlacementGroupType
    placement_traffic_type: PlacementTrafficType | None
    promotion_application_level: PromotionApplicationLevel | None
    promotion_id: str | None
    promotion_ids: list[str]
    start_time: int | None
    status: EntityStatus
    targeting_spec: TargetingSpecOptimal
    targeting_template_ids: list[str] | None
    tracking_urls: AdGroupTrackingURLs | None


class AdGroupCreateRequestKeys(TypedDict):
    """What `AdGroupCreateRequest` always has."""

    billable_event: ActionType
    campaign_id: str
    name: str


class AdGroupCreateRequest(AdGroupCreateRequestKeys, total=False):
    """`AdGroupCreateRequest` of Pinterest's description."""

    auto_targeting_enabled: bool
    bid_multiplier: float
    budget_type: BudgetType
    pacing_delivery_type: PacingDeliveryType
    bid_in_micro_currency: int | None
    bid_strategy_type: BidStrategyType | None
    budget_in_micro_currency: int | None
    end_time: int | None
    is_creative_optimization: bool | None
    lifetime_frequency_cap: int
    optimization_goal_metadata: dict[str, Any] | None
    placement_group: PlacementGroupType
    promotion_application_level: Literal["NONE", "ITEM", "AD_GROUP"] | None
    promotion_id: str | None
    promotion_ids: list[str]
    start_time: int | None
    status: EntityStatus
    targeting_spec: TargetingSpec
    targeting_template_ids: list[str] | None
    tracking_urls: dict[str, Any] | None


class AdGroupDeliveryEstimates(TypedDict, total=False):
    """`AdGroupDeliveryEstimates` of Pinterest's description."""

    auto_targeting_enabled: bool
    creative_types: list[AdGroupAudienceSizingCreativeTypes]
    keywords: list[AdGroupDeliveryEstimatesKeywordsItems] | None
    monthly_frequency_cap: int
    optimization_goal_metadata: OptimizationGoalMetadata
    optimization_type: OptimizationType
    placement_group: PlacementGroupType
    product_group_ids: list[str]
    targeting_spec: TargetingSpecOptimal


class AdGroupDeliveryEstimatesKeywordsItems(TypedDict):
    """`AdGroupDeliveryEstimatesKeywordsItems` of Pinterest's description."""

    match_type: NullalbleMatchType | None
    value: str


class AdGroupTrackingURLs(TypedDict, total=False):
    """`AdGroupTrackingURLs` of Pinterest's description."""

    audience_verification: list[str]
    buyable_button: list[str]
    click: list[str]
    engagement: list[str]
    impression: list[str]


class AdGroupUpdateBatchUpdateKeys(TypedDict):
    """What `AdGroupUpdateBatchUpdate` always has."""

    id: str


class AdGroupUpdateBatchUpdate(AdGroupUpdateBatchUpdateKeys, total=False):
    """`AdGroupUpdateBatchUpdate` of Pinterest's description."""

    auto_targeting_enabled: bool | None
    bid_in_micro_currency: int | None
    bid_multiplier: float
    bid_strategy_type: BidStrategyType | None
    billable_event: ActionType
    budget_in_micro_currency: int | None
    budget_type: BudgetType
    campaign_id: str
    customer_segment_id: str
    end_time: int | None
    ext_features: AdgroupTrackingFeatures | None
    feed_profile_id: str
    is_creative_optimization: bool | None
    is_local_inventory: bool
    lifetime_frequency_cap: int
    local_inventory_radius_in_miles: float
    name: str
    optimization_goal_metadata: NullableOptimizationGoalMetadata | None
    pacing_delivery_type: PacingDeliveryType
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None
    placement_group: PlacementGroupType
    placement_traffic_type: PlacementTrafficType | None
    promotion_application_level: PromotionApplicationLevel | None
    promotion_id: str | None
    promotion_ids: list[str]
    start_time: int | None
    status: EntityStatus
    targeting_spec: TargetingSpecOptimal
    targeting_spec_operations: list[TargetingSpecOperations]
    targeting_template_ids: list[str] | None
    tracking_urls: AdGroupTrackingURLs | None


class AdGroupUpdateRequestKeys(TypedDict):
    """What `AdGroupUpdateRequest` always has."""

    id: str


class AdGroupUpdateRequest(AdGroupUpdateRequestKeys, total=False):
    """`AdGroupUpdateRequest` of Pinterest's description."""

    bid_multiplier: float
    targeting_spec_operations: list[TargetingSpecOperations]
    auto_targeting_enabled: bool | None
    bid_in_micro_currency: int | None
    bid_strategy_type: BidStrategyType | None
    billable_event: ActionType
    budget_in_micro_currency: int | None
    budget_type: BudgetType
    campaign_id: str
    end_time: int | None
    is_creative_optimization: bool | None
    lifetime_frequency_cap: int
    name: str
    optimization_goal_metadata: dict[str, Any] | None
    pacing_delivery_type: PacingDeliveryType
    placement_group: PlacementGroupType
    promotion_application_level: Literal["NONE", "ITEM", "AD_GROUP"] | None
    promotion_id: str | None
    promotion_ids: list[str]
    start_time: int | None
    status: EntityStatus
    targeting_spec: TargetingSpec
    targeting_template_ids: list[str] | None
    tracking_urls: dict[str, Any] | None


class AdGroupsAnalyticsMetrics(TypedDict, total=False):
    """`AdGroupsAnalyticsMetrics` of Pinterest's description."""

    AD_GROUP_ID: str
    DATE: str


class AdGroupsCreate200Response(TypedDict):
    """`AdGroupsCreate200Response` of Pinterest's description."""

    items: list[AdGroupsCreate200ResponseItemsInner]


class AdGroupsCreate200ResponseItemsInner(TypedDict, total=False):
    """`AdGroupsCreate200ResponseItemsInner` of Pinterest's description."""

    data: AdGroup
    exceptions: list[PinterestLibBatchItemException]


class AdPinAnalyticsKeys(TypedDict):
    """What `AdPinAnalytics` always has."""

    PIN_ID: str


class AdPinAnalytics(AdPinAnalyticsKeys, total=False):
    """`AdPinAnalytics` of Pinterest's description."""

    DATE: str


class AdPreviewShoppingKeys(TypedDict):
    """What `AdPreviewShopping` always has."""

    catalog_product_group_id: str
    creative_type: AdShoppingPreviewCreativeType


class AdPreviewShopping(AdPreviewShoppingKeys, total=False):
    """`AdPreviewShopping` of Pinterest's description."""

    customizable_cta_type: CustomizableCTAType | None
    hero_image_title: str
    hero_image_url: str
    hero_pin_id: str
    image_tag: str
    item_id: str
    preferred_media_type: BasePreferredMediaType
    show_promotion: bool
    video_tag: str


class AdPreviewSourceImageKeys(TypedDict):
    """What `AdPreviewSourceImage` always has."""

    image_url: str
    title: str


class AdPreviewSourceImage(AdPreviewSourceImageKeys, total=False):
    """`AdPreviewSourceImage` of Pinterest's description."""

    promotion_id: str


class AdPreviewSourcePinIdKeys(TypedDict):
    """What `AdPreviewSourcePinId` always has."""

    pin_id: str


class AdPreviewSourcePinId(AdPreviewSourcePinIdKeys, total=False):
    """`AdPreviewSourcePinId` of Pinterest's description."""

    creative_type: AdPinPreviewCreativeType


class AdPreviewURLResponse(TypedDict, total=False):
    """`AdPreviewURLResponse` of Pinterest's description."""

    url: str


class AdUpdateRequestKeys(TypedDict):
    """What `AdUpdateRequest` always has."""

    id: str


class AdUpdateRequest(AdUpdateRequestKeys, total=False):
    """`AdUpdateRequest` of Pinterest's description."""

    pin_id: str | None
    ad_group_id: str
    android_deep_link: str | None
    carousel_android_deep_links: list[str] | None
    carousel_destination_urls: list[str] | None
    carousel_ios_deep_links: list[str] | None
    click_tracking_url: str | None
    creative_type: CreativeType
    customizable_cta_type: CustomizableCTAType | None
    destination_url: str | None
    disclosure_type: DisclosureType | None
    disclosure_url: str | None
    grid_click_type: GridClickType | None
    ios_deep_link: str | None
    is_carting: bool
    is_pin_deleted: bool
    is_removable: bool
    lead_form_id: str | None
    name: str | None
    quiz_pin_data: dict[str, Any] | None
    status: EntityStatus
    tracking_urls: dict[str, Any] | None
    view_tracking_url: str | None


class AdgroupTrackingFeatures(TypedDict, total=False):
    """`AdgroupTrackingFeatures` of Pinterest's description."""

    enabled: list[AdgroupTrackingFeatureType]


class AdsAnalyticsKeys(TypedDict):
    """What `AdsAnalytics` always has."""

    AD_ID: str


class AdsAnalytics(AdsAnalyticsKeys, total=False):
    """`AdsAnalytics` of Pinterest's description."""

    DATE: str


class AdsAnalyticsCreateAsyncResponse(TypedDict):
    """`AdsAnalyticsCreateAsyncResponse` of Pinterest's description."""

    message: str | None
    report_status: BulkReportingJobStatus
    token: str


class AdsAnalyticsGetAsyncResponseKeys(TypedDict):
    """What `AdsAnalyticsGetAsyncResponse` always has."""

    report_status: BulkReportingJobStatus


class AdsAnalyticsGetAsyncResponse(AdsAnalyticsGetAsyncResponseKeys, total=False):
    """`AdsAnalyticsGetAsyncResponse` of Pinterest's description."""

    size: float | None
    url: str | None


class AdsAnalyticsMetricsFilter(TypedDict):
    """`AdsAnalyticsMetricsFilter` of Pinterest's description."""

    field: AdsAnalyticsFilterColumn
    operator: AdsAnalyticsFilterOperator
    values: list[float]


class AdsCreditDiscountsResponse(TypedDict, total=False):
    """`AdsCreditDiscountsResponse` of Pinterest's description."""

    active: bool
    advertiser_id: str
    discountCurrency: str | None
    discountInMicroCurrency: float | None
    discountType: AdsCreditDiscountType | None
    remainingDiscountInMicroCurrency: float | None
    title: str | None


class AdsCreditRedeem(TypedDict, total=False):
    """`AdsCreditRedeem` of Pinterest's description."""

    errorCode: int | None
    errorMessage: str | None
    success: bool


class AdvancedAuctionBidOptions(TypedDict, total=False):
    """`AdvancedAuctionBidOptions` of Pinterest's description."""

    app_type_multipliers: AppTypeMultipliers | None
    bid_in_micro_currency: int | None
    placement_multipliers: PlacementMultipliers | None


class AdvancedAuctionItem(TypedDict):
    """`AdvancedAuctionItem` of Pinterest's description."""

    bid_options: AdvancedAuctionBidOptions
    country: Country
    item_id: str
    language: Language


class AdvancedAuctionItems(TypedDict, total=False):
    """`AdvancedAuctionItems` of Pinterest's description."""

    catalog_id: str
    items: list[AdvancedAuctionItem]


class AdvancedAuctionItemsSubmitDeleteRecordKeys(TypedDict):
    """What `AdvancedAuctionItemsSubmitDeleteRecord` always has."""

    country: Country
    item_id: str
    language: Language
    operation: Literal["DELETE"]


class AdvancedAuctionItemsSubmitDeleteRecord(AdvancedAuctionItemsSubmitDeleteRecordKeys, total=False):
    """`AdvancedAuctionItemsSubmitDeleteRecord` of Pinterest's description."""

    errors: list[AdvancedAuctionOperationError]


class AdvancedAuctionItemsSubmitUpsertRecordKeys(TypedDict):
    """What `AdvancedAuctionItemsSubmitUpsertRecord` always has."""

    bid_options: AdvancedAuctionBidOptions
    country: Country
    item_id: str
    language: Language
    operation: Literal["UPSERT"]
    update_mask: list[UpdateMaskBidOptionField] | None


class AdvancedAuctionItemsSubmitUpsertRecord(AdvancedAuctionItemsSubmitUpsertRecordKeys, total=False):
    """`AdvancedAuctionItemsSubmitUpsertRecord` of Pinterest's description."""

    errors: list[AdvancedAuctionOperationError]


class AdvancedAuctionKey(TypedDict):
    """`AdvancedAuctionKey` of Pinterest's description."""

    country: Country
    item_id: str
    language: Language


class AdvancedAuctionOperationError(TypedDict, total=False):
    """`AdvancedAuctionOperationError` of Pinterest's description."""

    code: int
    message: str


class AdvancedAuctionProcessedItems(TypedDict, total=False):
    """`AdvancedAuctionProcessedItems` of Pinterest's description."""

    catalog_id: str
    items: list[AdvancedAuctionItemsSubmitRecord]


class AdvertiserDefinedEvent(TypedDict, total=False):
    """`AdvertiserDefinedEvent` of Pinterest's description."""

    mapped_conversion_type: ConversionTagTypeOptimal
    name: str


class AdvertiserDefinedEventInput(TypedDict):
    """`AdvertiserDefinedEventInput` of Pinterest's description."""

    mapped_conversion_type: AdvertiserDefinedEventMappingType
    name: str


class AdvertiserDefinedEventProcessingRecordKeys(TypedDict):
    """What `AdvertiserDefinedEventProcessingRecord` always has."""

    name: str
    status: str


class AdvertiserDefinedEventProcessingRecord(AdvertiserDefinedEventProcessingRecordKeys, total=False):
    """`AdvertiserDefinedEventProcessingRecord` of Pinterest's description."""

    exceptions: list[str]


class AdvertiserDefinedEventsCreate200Response(TypedDict):
    """`AdvertiserDefinedEventsCreate200Response` of Pinterest's description."""

    items: list[AdvertiserDefinedEventProcessingRecord]


class AdvertiserDefinedEventsGet200Response(TypedDict):
    """`AdvertiserDefinedEventsGet200Response` of Pinterest's description."""

    items: list[AdvertiserDefinedEvent]


class AgeBucketMultipliers(TypedDict, total=False):
    """`AgeBucketMultipliers` of Pinterest's description."""

    AGE_BUCKET: TargetingSpecAgeBucket


class AiDisclosures(TypedDict):
    """`AiDisclosures` of Pinterest's description."""

    values: list[AiDisclosureItem]


class AppTypeMultipliers(TypedDict, total=False):
    """`AppTypeMultipliers` of Pinterest's description."""

    APP_TYPE: TargetingSpecAppType


class AssetAccessRequestError(TypedDict, total=False):
    """`AssetAccessRequestError` of Pinterest's description."""

    code: int
    messages: list[str]


class AssetGroupBinding(TypedDict):
    """`AssetGroupBinding` of Pinterest's description."""

    ad_accounts_ids: list[str]
    asset_group_description: str | None
    asset_group_name: str | None
    asset_group_types: list[str]
    catalogs_ids: list[str]
    created_by: BusinessAccessUserSummary
    created_time: int | None
    id: str
    owner: BusinessAccessUserSummary
    profiles_ids: list[str]
    updated_time: int | None


class AssetGroupDeleteError(TypedDict, total=False):
    """`AssetGroupDeleteError` of Pinterest's description."""

    asset_group_id: str
    code: int
    message: str


class AssetGroupDeletion(TypedDict, total=False):
    """`AssetGroupDeletion` of Pinterest's description."""

    deleted_asset_groups: list[str]
    exceptions: list[AssetGroupDeleteError] | None


class AssetGroupDeletionDelete(TypedDict):
    """`AssetGroupDeletionDelete` of Pinterest's description."""

    asset_groups_to_delete: list[str]


class AssetGroupInput(TypedDict, total=False):
    """`AssetGroupInput` of Pinterest's description."""

    asset_group: AssetGroupBinding


class AssetGroupModification(TypedDict, total=False):
    """`AssetGroupModification` of Pinterest's description."""

    exceptions: list[AssetGroupUpdateError]
    updated_asset_groups: list[AssetGroupBinding]


class AssetGroupUpdateError(TypedDict, total=False):
    """`AssetGroupUpdateError` of Pinterest's description."""

    asset_group_id: str
    code: int
    message: str


class AssetGroupUpdateItemReadOrUpdateItemKeys(TypedDict):
    """What `AssetGroupUpdateItemReadOrUpdateItem` always has."""

    asset_group_id: str


class AssetGroupUpdateItemReadOrUpdateItem(AssetGroupUpdateItemReadOrUpdateItemKeys, total=False):
    """`AssetGroupUpdateItemReadOrUpdateItem` of Pinterest's description."""

    asset_group_types: list[AssetGroupType]
    assets_to_add: list[str]
    assets_to_remove: list[str]
    description: str
    name: str


class AssetIdPermissionsKeys(TypedDict):
    """What `AssetIdPermissions` always has."""

    asset_id: str
    asset_type: AssetTypeResponse
    permissions: list[str]


class AssetIdPermissions(AssetIdPermissionsKeys, total=False):
    """`AssetIdPermissions` of Pinterest's description."""

    asset_group_info: AssetGroupBinding


class AssetIdWithPermissions(TypedDict, total=False):
    """`AssetIdWithPermissions` of Pinterest's description."""

    id: str
    permissions: list[str]


class AttributionWindows(TypedDict, total=False):
    """`AttributionWindows` of Pinterest's description."""

    click_window_days: int
    engagement_window_days: int
    view_window_days: int


class Audience(TypedDict, total=False):
    """`Audience` of Pinterest's description."""

    ad_account_id: str
    audience_type: PinnerListType
    created_by_company_name: str | None
    created_timestamp: int | None
    description: str | None
    id: str
    is_nca: bool
    name: str
    rule: AudienceRule
    size: int | None
    status: AudienceStatus
    type: str
    updated_timestamp: int | None


class AudienceCategory(TypedDict, total=False):
    """`AudienceCategory` of Pinterest's description."""

    id: str
    index: float
    key: str
    name: str
    ratio: float
    subcategories: list[AudienceSubcategory]


class AudienceDefinition(TypedDict, total=False):
    """`AudienceDefinition` of Pinterest's description."""

    date: str | None
    scope: str
    type: str


class AudienceDemographicValue(TypedDict, total=False):
    """`AudienceDemographicValue` of Pinterest's description."""

    key: str
    name: str
    ratio: float


class AudienceDemographics(TypedDict, total=False):
    """`AudienceDemographics` of Pinterest's description."""

    ages: list[AudienceDemographicValue]
    countries: list[AudienceDemographicValue]
    devices: list[AudienceDemographicValue]
    genders: list[AudienceDemographicValue]
    metros: list[AudienceDemographicValue]


class AudienceInsights(TypedDict, total=False):
    """`AudienceInsights` of Pinterest's description."""

    categories: list[AudienceCategory]
    date: str | None
    demographics: AudienceDemographics
    size: int
    size_is_upper_bound: bool
    type: AudienceInsightType


class AudienceInsightsScopeAndTypeGet200Response(TypedDict):
    """`AudienceInsightsScopeAndTypeGet200Response` of Pinterest's description."""

    items: list[AudienceDefinition]


class AudienceRule(TypedDict, total=False):
    """`AudienceRule` of Pinterest's description."""

    ad_account_id: str
    ad_id: list[str]
    campaign_id: list[str]
    country: str
    customer_list_id: str
    engagement_domain: list[str]
    engagement_type: str
    engager_type: int
    event: str
    event_data: EventData
    event_source: dict[str, Any]
    ingestion_source: dict[str, Any]
    objective_type: list[ObjectiveType]
    percentage: int
    pin_id: list[str]
    prefill: bool
    retention_days: int
    seed_id: list[str]
    url: list[str]
    visitor_source_id: str


class AudienceSubcategory(TypedDict, total=False):
    """`AudienceSubcategory` of Pinterest's description."""

    id: str
    index: float
    key: str
    name: str
    ratio: float


class AuthRespondInviteActionKeys(TypedDict):
    """What `AuthRespondInviteAction` always has."""

    accept_invite: bool


class AuthRespondInviteAction(AuthRespondInviteActionKeys, total=False):
    """`AuthRespondInviteAction` of Pinterest's description."""

    asset_id_to_permissions: dict[str, list[Permissions]]


class AuthRespondInvitesBodyItem(TypedDict):
    """`AuthRespondInvitesBodyItem` of Pinterest's description."""

    action: AuthRespondInviteAction
    invite_id: str


class AvailabilityFilter(TypedDict):
    """`AvailabilityFilter` of Pinterest's description."""

    AVAILABILITY: CatalogsProductGroupMultipleStringCriteria


class BaseBusinessAssets(TypedDict, total=False):
    """`BaseBusinessAssets` of Pinterest's description."""

    asset_group_info: AssetGroupBinding
    asset_id: str
    asset_type: AssetTypeResponse
    permissions: list[str]


class BaseInviteDataResponse(TypedDict, total=False):
    """`BaseInviteDataResponse` of Pinterest's description."""

    id: str
    invite_data: InviteDataResponse
    is_received_invite: bool
    user: BusinessAccessUserSummary


class BidFloor(TypedDict, total=False):
    """`BidFloor` of Pinterest's description."""

    bid_floors: list[int]
    type: str


class BidFloorSpecKeys(TypedDict):
    """What `BidFloorSpec` always has."""

    billable_event: ActionType
    currency: Currency


class BidFloorSpec(BidFloorSpecKeys, total=False):
    """`BidFloorSpec` of Pinterest's description."""

    countries: list[Country]
    creative_type: CreativeType
    objective_type: BidFloorObjectiveType
    optimization_goal_metadata: OptimizationGoalMetadata


BidOptionsAgeBucketMultipliers = TypedDict(
    "BidOptionsAgeBucketMultipliers",
    {
        "18-24": "float",
        "25-34": "float",
        "35-44": "float",
        "45-49": "float",
        "50-54": "float",
        "55-64": "float",
        "65+": "float",
    },
    total=False,
)


class BidOptionsAppTypeMultipliers(TypedDict, total=False):
    """`BidOptionsAppTypeMultipliers` of Pinterest's description."""

    android_mobile: float
    android_tablet: float
    ipad: float
    iphone: float
    web: float
    web_mobile: float


class BidOptionsAudienceMultipliers(TypedDict):
    """`BidOptionsAudienceMultipliers` of Pinterest's description."""

    audience_id: str
    multiplier: float


class BidOptionsGenderMultipliers(TypedDict, total=False):
    """`BidOptionsGenderMultipliers` of Pinterest's description."""

    female: float
    male: float


class BidOptionsPlacementMultipliers(TypedDict, total=False):
    """`BidOptionsPlacementMultipliers` of Pinterest's description."""

    browse: float
    related_pins: float
    search: float


class BillingInvoice(TypedDict, total=False):
    """`BillingInvoice` of Pinterest's description."""

    ad_account_id: str
    ad_account_name: str
    amount_billed_micro_currency: int
    amount_discount_micro_currency: int | None
    amount_net_micro_currency: int | None
    amount_tax_micro_currency: int | None
    bill_to_country: str
    billing_period_end_date: str
    billing_period_start_date: str
    currency: Currency
    document_type: BillingInvoiceDocumentType
    id: str
    invoice_due_date: str
    payment_terms: str
    status: BillingInvoiceStatus


class BillingInvoiceDownloadResponse(TypedDict, total=False):
    """`BillingInvoiceDownloadResponse` of Pinterest's description."""

    download_url: str
    id: str


class BillingProfilesResponse(TypedDict, total=False):
    """`BillingProfilesResponse` of Pinterest's description."""

    advertiser_id: str
    billing_type: BillingType
    card_type: BillingProfileCardType
    id: str
    payment_method_brand: BillingProfilePaymentMethodBrand
    status: BillingProfileStatus


class BoardOwner(TypedDict, total=False):
    """`BoardOwner` of Pinterest's description."""

    username: str


class BookClosed(TypedDict):
    """`BookClosed` of Pinterest's description."""

    conversion_metrics_ready: bool
    non_conversion_metrics_ready: bool


class BrandAccount(TypedDict):
    """`BrandAccount` of Pinterest's description."""

    brand_account_id: str


class BrandAccountProfileImage(TypedDict):
    """`BrandAccountProfileImage` of Pinterest's description."""

    content_type: Literal["image/jpeg", "image/png"]
    data: str


class BrandAccountProfileImageUpdate(TypedDict, total=False):
    """`BrandAccountProfileImageUpdate` of Pinterest's description."""

    content_type: Literal["image/jpeg", "image/png"]
    data: str


class BrandFilter(TypedDict):
    """`BrandFilter` of Pinterest's description."""

    BRAND: CatalogsProductGroupMultipleStringCriteria


class BulkDownload(TypedDict, total=False):
    """`BulkDownload` of Pinterest's description."""

    request_id: str


class BulkDownloadCampaignFilter(TypedDict, total=False):
    """`BulkDownloadCampaignFilter` of Pinterest's description."""

    campaign_status: list[SummaryStatus]
    end_time: str
    name: str
    objective_type: list[ConversionObjectiveType]
    start_time: str


class BulkJobDataKeys(TypedDict):
    """What `BulkJobData` always has."""

    status: BulkRequestStatus


class BulkJobData(BulkJobDataKeys, total=False):
    """`BulkJobData` of Pinterest's description."""

    result_url: str
    workload_id: int


class BulkUpsertRequestCreate(TypedDict, total=False):
    """`BulkUpsertRequestCreate` of Pinterest's description."""

    ad_groups: list[AdGroupCreateRequest]
    ads: list[AdCreateRequest]
    campaigns: list[CampaignCreateRequest]
    catalog_product_groups: list[BulkUpsertRequestCreateCatalogProductGroupsItems]
    keywords: list[KeywordsRequest]
    labels: list[LabelBulkCreateRequest]
    product_groups: list[ProductGroupPromotionCreateRequest]
    schedules: list[ScheduleCreateRequest]


class BulkUpsertRequestUpdate(TypedDict, total=False):
    """`BulkUpsertRequestUpdate` of Pinterest's description."""

    ad_groups: list[AdGroupUpdateRequest]
    ads: list[AdUpdateRequest]
    campaigns: list[CampaignUpdateRequest]
    catalog_product_groups: list[BulkUpsertRequestUpdateCatalogProductGroupsItems]
    keywords: list[KeywordUpdateGenerated]
    labels: list[LabelBulkUpdateRequest]
    product_groups: list[ProductGroupPromotionUpdateRequest]
    schedules: list[ScheduleUpdateRequest]


class BulkUpsertResponse(TypedDict, total=False):
    """`BulkUpsertResponse` of Pinterest's description."""

    request_id: str


class BusinessAccessUserSummary(TypedDict, total=False):
    """`BusinessAccessUserSummary` of Pinterest's description."""

    email: str | None
    id: str | None
    username: str | None


class BusinessAssets(TypedDict, total=False):
    """`BusinessAssets` of Pinterest's description."""

    asset_group_info: AssetGroupBinding
    asset_id: str
    asset_type: AssetTypeResponse
    permissions: list[str]
    catalog_info: CatalogBinding


class BusinessMemberAssetsSummary(TypedDict, total=False):
    """`BusinessMemberAssetsSummary` of Pinterest's description."""

    ad_accounts: list[AssetIdWithPermissions]
    profiles: list[AssetIdWithPermissions]


class BusinessMembersAssetAccessDeleteBody(TypedDict):
    """`BusinessMembersAssetAccessDeleteBody` of Pinterest's description."""

    accesses: list[DeleteMemberAssetAccessItem]


class BusinessMembershipMember(TypedDict):
    """`BusinessMembershipMember` of Pinterest's description."""

    business_role: BusinessRoleForMembers
    member_id: str


class BusinessToAdAccountSharedAudienceKeys(TypedDict):
    """What `BusinessToAdAccountSharedAudience` always has."""

    audience_id: str
    recipient_account_ids: list[str]


class BusinessToAdAccountSharedAudience(BusinessToAdAccountSharedAudienceKeys, total=False):
    """`BusinessToAdAccountSharedAudience` of Pinterest's description."""

    permissions: list[Role]


class BusinessToBusinessSharedAudienceKeys(TypedDict):
    """What `BusinessToBusinessSharedAudience` always has."""

    audience_id: str
    recipient_business_ids: list[str]


class BusinessToBusinessSharedAudience(BusinessToBusinessSharedAudienceKeys, total=False):
    """`BusinessToBusinessSharedAudience` of Pinterest's description."""

    permissions: list[Role]


class CampaignKeys(TypedDict):
    """What `Campaign` always has."""

    ad_account_id: str
    bid_options: CampaignBidOptions | None
    created_time: int
    daily_spend_cap: int | None
    end_time: int | None
    id: str
    intended_promotion_type: IntendedPromotionType
    is_automated_campaign: bool | None
    is_campaign_budget_optimization: bool | None
    is_flexible_daily_budgets: bool | None
    is_performance_plus: bool
    is_top_of_search: bool
    lifetime_spend_cap: int | None
    name: str
    objective_type: CampaignObjectiveType
    order_line_id: str | None
    start_time: int | None
    status: EntityStatus
    summary_status: SummaryStatus
    tracking_urls: TrackingUrls | None
    type: str
    updated_time: int


class Campaign(CampaignKeys, total=False):
    """`Campaign` of Pinterest's description."""

    default_ad_group_budget_in_micro_currency: int | None
    is_carting: bool
    is_ltv_optimized: bool
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None


class CampaignAdPreviewKeys(TypedDict):
    """What `CampaignAdPreview` always has."""

    ad_account_id: str
    ad_group_id: str
    expires_at: int
    is_active: bool
    url: str
    user_id: int
    uuid: str


class CampaignAdPreview(CampaignAdPreviewKeys, total=False):
    """`CampaignAdPreview` of Pinterest's description."""

    client_id: int
    pin_id: int
    pin_promotion_id: int
    promoted_product_group_id: int


class CampaignAdPreviewCreate(TypedDict):
    """`CampaignAdPreviewCreate` of Pinterest's description."""

    ad_group_id: str


class CampaignAdPreviewCreate200ResponseInner(TypedDict):
    """`CampaignAdPreviewCreate200ResponseInner` of Pinterest's description."""

    data: CampaignAdPreviewCreate200ResponseInnerData


class CampaignAdPreviewCreate200ResponseInnerDataOneOf(TypedDict):
    """`CampaignAdPreviewCreate200ResponseInnerDataOneOf` of Pinterest's description."""

    exceptions: PinterestLibError


class CampaignAdPreviewDelete200ResponseInner(TypedDict):
    """`CampaignAdPreviewDelete200ResponseInner` of Pinterest's description."""

    status: CampaignAdPreviewDelete200ResponseInnerStatus


class CampaignAudienceMultipliers(TypedDict, total=False):
    """`CampaignAudienceMultipliers` of Pinterest's description."""

    AUDIENCE_ID: str


class CampaignBatchItem(TypedDict, total=False):
    """`CampaignBatchItem` of Pinterest's description."""

    data: CampaignBatchResponseData
    exceptions: list[Exception]


class CampaignBatchResponseData(TypedDict, total=False):
    """`CampaignBatchResponseData` of Pinterest's description."""

    ad_account_id: str
    bid_options: CampaignBidOptions | None
    created_time: int
    daily_spend_cap: int | None
    default_ad_group_budget_in_micro_currency: int | None
    end_time: int | None
    id: str
    intended_promotion_type: IntendedPromotionType
    is_automated_campaign: bool | None
    is_campaign_budget_optimization: bool | None
    is_carting: bool
    is_flexible_daily_budgets: bool | None
    is_ltv_optimized: bool
    is_performance_plus: bool
    is_top_of_search: bool
    lifetime_spend_cap: int | None
    name: str
    objective_type: CampaignObjectiveType
    order_line_id: str | None
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None
    start_time: int | None
    status: NullableEntityStatus | None
    summary_status: SummaryStatus
    tracking_urls: TrackingUrls | None
    type: str
    updated_time: int


class CampaignBatchUpdateItemKeys(TypedDict):
    """What `CampaignBatchUpdateItem` always has."""

    id: str


class CampaignBatchUpdateItem(CampaignBatchUpdateItemKeys, total=False):
    """`CampaignBatchUpdateItem` of Pinterest's description."""

    ad_account_id: str
    app_id: str
    app_platform: MobileAppPlatform
    bid_options: CampaignBidOptionsUpdate | None
    daily_spend_cap: int | None
    default_ad_group_budget_in_micro_currency: int | None
    end_time: int | None
    intended_promotion_type: IntendedPromotionType
    is_automated_campaign: bool | None
    is_campaign_budget_optimization: bool | None
    is_flexible_daily_budgets: bool | None
    is_ltv_optimized: bool
    is_performance_plus: bool
    is_top_of_search: bool
    lifetime_spend_cap: int | None
    name: str
    objective_type: ConversionObjectiveType
    order_line_id: str | None
    performance_plus_campaign_settings: PerformancePlusCampaignSettings | None
    start_time: int | None
    status: EntityStatus
    tracking_urls: TrackingUrls | None


class CampaignBatchWriteResponseModel(TypedDict):
    """`CampaignBatchWriteResponseModel` of Pinterest's description."""

    items: list[CampaignBatchItem]


class CampaignBidOptions(TypedDict, total=False):
    """`CampaignBidOptions` of Pinterest's description."""

    age_bucket_multipliers: AgeBucketMultipliers | None
    app_type_multipliers: AppTypeMultipliers | None
    audience_multipliers: CampaignAudienceMultipliers
    freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | None
    frequency_multipliers: FrequencyMultipliers | None
    gender_multipliers: GenderMultipliers | None
    placement_multipliers: PlacementMultipliers | None


class CampaignBidOptionsCreate(TypedDict, total=False):
    """`CampaignBidOptionsCreate` of Pinterest's description."""

    age_bucket_multipliers: AgeBucketMultipliers | None
    app_type_multipliers: AppTypeMultipliers | None
    audience_multipliers: CampaignAudienceMultipliers
    freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | None
    frequency_multipliers: FrequencyMultipliers | None
    gender_multipliers: GenderMultipliers | None
    placement_multipliers: PlacementMultipliers | None


class CampaignBidOptionsUpdateKeys(TypedDict):
    """What `CampaignBidOptionsUpdate` always has."""

    update_mask: list[CampaignBidOptionsUpdateMaskItems]


class CampaignBidOptionsUpdate(CampaignBidOptionsUpdateKeys, total=False):
    """`CampaignBidOptionsUpdate` of Pinterest's description."""

    age_bucket_multipliers: AgeBucketMultipliers | None
    app_type_multipliers: AppTypeMultipliers | None
    audience_multipliers: CampaignAudienceMultipliers
    freq_bid_multiplier_time_window: FreqBidMultiplierTimeWindow | None
    frequency_multipliers: FrequencyMultipliers | None
    gender_multipliers: GenderMultipliers | None
    placement_multipliers: PlacementMultipliers | None


class CampaignCreateItemKeys(TypedDict):
    """What `CampaignCreateItem` always has."""

    name: str
    objective_type: ConversionObjectiveType


class CampaignCreateItem(CampaignCreateItemKeys, total=False):
    """`CampaignCreateItem` of Pinterest's description."""

    ad_account_id: str
    app_id: str
    app_platform: MobileAppPlatform
    bid_options: CampaignBidOptions | None
    daily_spend_cap: int | None
    default_ad_group_budget_in_micro_currency: int | None
    end_time: int | None
    intended_promotion_type: IntendedPromotionType
    is_automated_campaign: bool | None
    is_campaign_budget_optimization: bool | None
    is_flexible_daily_budgets: bool | None
    is_ltv_optimized: bool
    is_performance_plus: bool
    is_top_of_search: bool
    lifetime_spend_cap: int | None
    order_line_id: str | None
    start_time: int | None
    status: EntityStatus
    tracking_urls: TrackingUrls | None


class CampaignCreateRequestKeys(TypedDict):
    """What `CampaignCreateRequest` always has."""

    objective_type: ObjectiveType
    ad_account_id: str
    name: str


class CampaignCreateRequest(CampaignCreateRequestKeys, total=False):
    """`CampaignCreateRequest` of Pinterest's description."""

    bid_options: CampaignBidOptionsCreate | None
    intended_promotion_type: IntendedPromotionType
    is_automated_campaign: bool | None
    is_campaign_budget_optimization: bool | None
    is_flexible_daily_budgets: bool | None
    is_ltv_optimized: bool
    is_performance_plus: bool
    is_top_of_search: bool
    status: EntityStatus
    daily_spend_cap: int | None
    default_ad_group_budget_in_micro_currency: int | None
    end_time: int | None
    lifetime_spend_cap: int | None
    order_line_id: str | None
    start_time: int | None
    tracking_urls: dict[str, Any] | None


class CampaignDeliveryEstimatesCampaignKeys(TypedDict):
    """What `CampaignDeliveryEstimatesCampaign` always has."""

    ad_groups: list[AdGroupDeliveryEstimates]
    budget_duration_type: BudgetDurationType
    objective_type: DeliveryEstimateObjectiveType
    start_date: str


class CampaignDeliveryEstimatesCampaign(CampaignDeliveryEstimatesCampaignKeys, total=False):
    """`CampaignDeliveryEstimatesCampaign` of Pinterest's description."""

    daily_spend_cap: int
    end_date: str
    lifetime_spend_cap: int


class CampaignDeliveryEstimatesDerivedMetrics(TypedDict, total=False):
    """`CampaignDeliveryEstimatesDerivedMetrics` of Pinterest's description."""

    cpc: float
    cpc_lower: float
    cpc_upper: float
    cpm: float
    cpm_lower: float
    cpm_upper: float
    lifetime_frequency: float
    lifetime_frequency_lower: float
    lifetime_frequency_upper: float
    lifetime_impression: float
    lifetime_impression_lower: float
    lifetime_impression_upper: float
    lifetime_reach: float
    lifetime_reach_lower: float
    lifetime_reach_upper: float
    weekly_click: float
    weekly_click_lower: float
    weekly_click_upper: float
    weekly_frequency: float
    weekly_frequency_lower: float
    weekly_frequency_upper: float
    weekly_impression: float
    weekly_impression_lower: float
    weekly_impression_upper: float
    weekly_reach: float
    weekly_reach_lower: float
    weekly_reach_upper: float


class CampaignDeliveryEstimatesResponse(TypedDict, total=False):
    """`CampaignDeliveryEstimatesResponse` of Pinterest's description."""

    curves: list[CampaignPlanningCurveEstimate]
    derived_metrics: CampaignDeliveryEstimatesDerivedMetrics
    max_potential_spend: int


class CampaignPlanningCurveEstimate(TypedDict, total=False):
    """`CampaignPlanningCurveEstimate` of Pinterest's description."""

    estimation_type: CampaignPlanningEstimationType
    points: list[CampaignPlanningPointEstimate]


class CampaignPlanningPointEstimate(TypedDict):
    """`CampaignPlanningPointEstimate` of Pinterest's description."""

    budget: int
    double_y: float | None
    max_y: int | None
    min_y: int | None
    y: int | None


class CampaignUpdateRequestKeys(TypedDict):
    """What `CampaignUpdateRequest` always has."""

    ad_account_id: str
    id: str


class CampaignUpdateRequest(CampaignUpdateRequestKeys, total=False):
    """`CampaignUpdateRequest` of Pinterest's description."""

    bid_options: CampaignBidOptionsUpdate | None
    intended_promotion_type: IntendedPromotionType
    is_ltv_optimized: bool
    is_performance_plus: bool
    is_top_of_search: bool
    objective_type: ObjectiveType | None
    daily_spend_cap: int | None
    default_ad_group_budget_in_micro_currency: int | None
    end_time: int | None
    is_automated_campaign: bool | None
    is_campaign_budget_optimization: bool | None
    is_flexible_daily_budgets: bool | None
    lifetime_spend_cap: int | None
    name: str
    order_line_id: str | None
    start_time: int | None
    status: EntityStatus
    tracking_urls: dict[str, Any] | None


class CampaignsAnalyticsMetrics(TypedDict, total=False):
    """`CampaignsAnalyticsMetrics` of Pinterest's description."""

    CAMPAIGN_ID: str
    DATE: str


class CancelInviteException(TypedDict, total=False):
    """`CancelInviteException` of Pinterest's description."""

    invite_id: str
    message: str


class CancelInviteResult(TypedDict, total=False):
    """`CancelInviteResult` of Pinterest's description."""

    id: str
    invite_data: InviteDataResponse
    is_received_invite: bool
    user: CancelInviteResultUser


class CancelInviteResultItem(TypedDict, total=False):
    """`CancelInviteResultItem` of Pinterest's description."""

    exception: CancelInviteException | None
    invite: CancelInviteResult | None


class CancelInviteResultUser(TypedDict, total=False):
    """`CancelInviteResultUser` of Pinterest's description."""

    email: str
    id: str
    username: str


class CancelInvitesRequest(TypedDict):
    """`CancelInvitesRequest` of Pinterest's description."""

    invite_ids: list[str]


class CancelInvitesResponse(TypedDict, total=False):
    """`CancelInvitesResponse` of Pinterest's description."""

    items: list[CancelInviteResultItem]


class CartingProductKeys(TypedDict):
    """What `CartingProduct` always has."""

    carting_product_id: str


class CartingProduct(CartingProductKeys, total=False):
    """`CartingProduct` of Pinterest's description."""

    display_preferred_retailers_only: bool
    display_product_price: bool
    preferred_retailers: list[CartingRetailer]
    randomize_preferred_retailers: bool


class CartingRetailer(TypedDict):
    """`CartingRetailer` of Pinterest's description."""

    retailer_id: str
    retailer_name: str


class Catalog(TypedDict):
    """`Catalog` of Pinterest's description."""

    catalog_type: CatalogsType
    created_at: str
    id: str
    name: str
    updated_at: str


class CatalogBinding(TypedDict, total=False):
    """`CatalogBinding` of Pinterest's description."""

    catalog_type: str
    id: str
    name: str


class CatalogsAiContentDisclosure(TypedDict):
    """`CatalogsAiContentDisclosure` of Pinterest's description."""

    disclosure: list[CatalogsAiContentDisclosureLabel]
    url: str


class CatalogsCreateCreativeAssetsItem(TypedDict):
    """`CatalogsCreateCreativeAssetsItem` of Pinterest's description."""

    attributes: CatalogsCreativeAssetsAttributes
    creative_assets_id: str
    operation: Literal["CREATE"]


class CatalogsCreateHotelItem(TypedDict):
    """`CatalogsCreateHotelItem` of Pinterest's description."""

    attributes: CatalogsHotelAttributes
    hotel_id: str
    operation: Literal["CREATE"]


class CatalogsCreateReportResponse(TypedDict, total=False):
    """`CatalogsCreateReportResponse` of Pinterest's description."""

    token: str


class CatalogsCreateRetailItem(TypedDict):
    """`CatalogsCreateRetailItem` of Pinterest's description."""

    attributes: ItemAttributesRequest
    item_id: str
    operation: Literal["CREATE"]


class CatalogsCreativeAssetsAttributes(TypedDict, total=False):
    """`CatalogsCreativeAssetsAttributes` of Pinterest's description."""

    android_deep_link: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    description: str
    google_product_category: str | None
    ios_deep_link: str | None
    link: str
    title: str
    visibility: str | None
    ai_disclosures: list[CatalogsAiContentDisclosure]
    image_link: str
    video_link: str


class CatalogsCreativeAssetsAvailableFilterValues(TypedDict):
    """`CatalogsCreativeAssetsAvailableFilterValues` of Pinterest's description."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    filter_values: CatalogsCreativeAssetsFilterValuesMap


class CatalogsCreativeAssetsBatchRequestKeys(TypedDict):
    """What `CatalogsCreativeAssetsBatchRequest` always has."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    country: Country
    items: list[CatalogsCreativeAssetsBatchItem]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]


class CatalogsCreativeAssetsBatchRequest(CatalogsCreativeAssetsBatchRequestKeys, total=False):
    """`CatalogsCreativeAssetsBatchRequest` of Pinterest's description."""

    catalog_id: str


class CatalogsCreativeAssetsFeedKeys(TypedDict):
    """What `CatalogsCreativeAssetsFeed` always has."""

    catalog_id: str
    catalog_type: Literal["CREATIVE_ASSETS"]
    created_at: str
    default_country: Country
    default_locale: str
    format: CatalogsFormat
    id: str
    location: str
    name: str | None
    status: CatalogsStatus
    updated_at: str


class CatalogsCreativeAssetsFeed(CatalogsCreativeAssetsFeedKeys, total=False):
    """`CatalogsCreativeAssetsFeed` of Pinterest's description."""

    credentials: CatalogsFeedCredentials | None
    default_currency: NullableCurrency | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None


class CatalogsCreativeAssetsFeedsCreateRequestKeys(TypedDict):
    """What `CatalogsCreativeAssetsFeedsCreateRequest` always has."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    default_country: Country
    default_locale: CatalogsCreativeAssetsFeedsCreateRequestDefaultLocale
    format: CatalogsFormat
    location: str
    name: str


class CatalogsCreativeAssetsFeedsCreateRequest(CatalogsCreativeAssetsFeedsCreateRequestKeys, total=False):
    """`CatalogsCreativeAssetsFeedsCreateRequest` of Pinterest's description."""

    catalog_id: str
    credentials: CatalogsFeedCredentials | None
    default_currency: NullableCurrency | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsCreativeAssetsFeedsUpdateRequestKeys(TypedDict):
    """What `CatalogsCreativeAssetsFeedsUpdateRequest` always has."""

    catalog_type: Literal["CREATIVE_ASSETS"]


class CatalogsCreativeAssetsFeedsUpdateRequest(CatalogsCreativeAssetsFeedsUpdateRequestKeys, total=False):
    """`CatalogsCreativeAssetsFeedsUpdateRequest` of Pinterest's description."""

    credentials: CatalogsFeedCredentials | None
    default_currency: NullableCurrency | None
    format: CatalogsFormat
    location: str
    name: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsCreativeAssetsFilterValuesMap(TypedDict, total=False):
    """`CatalogsCreativeAssetsFilterValuesMap` of Pinterest's description."""

    custom_label_0: list[str]
    custom_label_1: list[str]
    custom_label_2: list[str]
    custom_label_3: list[str]
    custom_label_4: list[str]
    google_product_category_0: list[str]
    google_product_category_1: list[str]
    google_product_category_2: list[str]
    google_product_category_3: list[str]
    google_product_category_4: list[str]
    google_product_category_5: list[str]
    google_product_category_6: list[str]
    media_type: list[MediaType]


class CatalogsCreativeAssetsItemErrorResponseKeys(TypedDict):
    """What `CatalogsCreativeAssetsItemErrorResponse` always has."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    errors: list[ItemValidationEvent]
    item_response_kind: Literal["creative_assets_item_error"]


class CatalogsCreativeAssetsItemErrorResponse(CatalogsCreativeAssetsItemErrorResponseKeys, total=False):
    """`CatalogsCreativeAssetsItemErrorResponse` of Pinterest's description."""

    creative_assets_id: str


class CatalogsCreativeAssetsItemResponseKeys(TypedDict):
    """What `CatalogsCreativeAssetsItemResponse` always has."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    item_response_kind: Literal["creative_assets_item"]


class CatalogsCreativeAssetsItemResponse(CatalogsCreativeAssetsItemResponseKeys, total=False):
    """`CatalogsCreativeAssetsItemResponse` of Pinterest's description."""

    attributes: CatalogsCreativeAssetsAttributes
    creative_assets_id: str
    pins: list[Pin] | None


class CatalogsCreativeAssetsItemsBatch(TypedDict):
    """`CatalogsCreativeAssetsItemsBatch` of Pinterest's description."""

    batch_id: str
    catalog_type: Literal["CREATIVE_ASSETS"]
    completed_time: str | None
    created_time: str
    items: list[CreativeAssetsProcessingRecord]
    status: BatchOperationStatus


class CatalogsCreativeAssetsItemsPostFilterKeys(TypedDict):
    """What `CatalogsCreativeAssetsItemsPostFilter` always has."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    creative_assets_ids: list[str]


class CatalogsCreativeAssetsItemsPostFilter(CatalogsCreativeAssetsItemsPostFilterKeys, total=False):
    """`CatalogsCreativeAssetsItemsPostFilter` of Pinterest's description."""

    catalog_id: str


class CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest(TypedDict):
    """`CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest` of Pinterest's description."""

    catalog_id: str
    catalog_type: Literal["CREATIVE_ASSETS"]
    filters: CatalogsCreativeAssetsProductGroupFilters


class CatalogsCreativeAssetsProduct(TypedDict):
    """`CatalogsCreativeAssetsProduct` of Pinterest's description."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    metadata: CatalogsCreativeAssetsProductMetadata
    pin: Pin


class CatalogsCreativeAssetsProductGroupKeys(TypedDict):
    """What `CatalogsCreativeAssetsProductGroup` always has."""

    catalog_id: str
    catalog_type: Literal["CREATIVE_ASSETS"]
    filters: CatalogsCreativeAssetsProductGroupFilters
    id: str


class CatalogsCreativeAssetsProductGroup(CatalogsCreativeAssetsProductGroupKeys, total=False):
    """`CatalogsCreativeAssetsProductGroup` of Pinterest's description."""

    created_at: int
    description: str | None
    name: str
    updated_at: int


class CatalogsCreativeAssetsProductGroupCreateRequestKeys(TypedDict):
    """What `CatalogsCreativeAssetsProductGroupCreateRequest` always has."""

    catalog_id: str
    catalog_type: Literal["CREATIVE_ASSETS"]
    filters: CatalogsCreativeAssetsProductGroupFilters
    name: str


class CatalogsCreativeAssetsProductGroupCreateRequest(CatalogsCreativeAssetsProductGroupCreateRequestKeys, total=False):
    """`CatalogsCreativeAssetsProductGroupCreateRequest` of Pinterest's description."""

    description: str | None


class CatalogsCreativeAssetsProductGroupFiltersAllOf(TypedDict):
    """`CatalogsCreativeAssetsProductGroupFiltersAllOf` of Pinterest's description."""

    all_of: list[CatalogsCreativeAssetsProductGroupFilterKeys]


class CatalogsCreativeAssetsProductGroupFiltersAnyOf(TypedDict):
    """`CatalogsCreativeAssetsProductGroupFiltersAnyOf` of Pinterest's description."""

    any_of: list[CatalogsCreativeAssetsProductGroupFilterKeys]


class CatalogsCreativeAssetsProductGroupProductCounts(TypedDict):
    """`CatalogsCreativeAssetsProductGroupProductCounts` of Pinterest's description."""

    app_links: float
    catalog_type: Literal["CREATIVE_ASSETS"]
    images: float
    total: float
    videos: float


class CatalogsCreativeAssetsProductGroupUpdateRequest(TypedDict, total=False):
    """`CatalogsCreativeAssetsProductGroupUpdateRequest` of Pinterest's description."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    description: str | None
    filters: CatalogsCreativeAssetsProductGroupFilters
    name: str


class CatalogsCreativeAssetsProductMetadata(TypedDict):
    """`CatalogsCreativeAssetsProductMetadata` of Pinterest's description."""

    creative_assets_id: str
    visibility: CreativeAssetsVisibilityType


class CatalogsDeleteCreativeAssetsItem(TypedDict):
    """`CatalogsDeleteCreativeAssetsItem` of Pinterest's description."""

    creative_assets_id: str
    operation: Literal["DELETE"]


class CatalogsDeleteHotelItem(TypedDict):
    """`CatalogsDeleteHotelItem` of Pinterest's description."""

    hotel_id: str
    operation: Literal["DELETE"]


class CatalogsDeleteRetailItemKeys(TypedDict):
    """What `CatalogsDeleteRetailItem` always has."""

    item_id: str
    operation: Literal["DELETE"]


class CatalogsDeleteRetailItem(CatalogsDeleteRetailItemKeys, total=False):
    """`CatalogsDeleteRetailItem` of Pinterest's description."""

    last_updated_time: int


class CatalogsFeedCredentials(TypedDict):
    """`CatalogsFeedCredentials` of Pinterest's description."""

    password: str
    username: str


class CatalogsFeedIngestion(TypedDict):
    """`CatalogsFeedIngestion` of Pinterest's description."""

    created_at: str
    feed_id: str
    id: str
    status: CatalogsFeedProcessingStatus


class CatalogsFeedIngestionDetails(TypedDict):
    """`CatalogsFeedIngestionDetails` of Pinterest's description."""

    errors: CatalogsFeedIngestionErrors
    info: CatalogsFeedIngestionInfo
    warnings: CatalogsFeedIngestionWarnings


class CatalogsFeedIngestionErrors(TypedDict, total=False):
    """`CatalogsFeedIngestionErrors` of Pinterest's description."""

    ACCOUNT_FLAGGED: int
    FETCH_GOOGLE_SHEET_NOT_SHARED: int
    IMAGE_FILE_NOT_ACCESSIBLE: int
    IMAGE_FILE_NOT_FOUND: int
    IMAGE_INVALID_FILE: int
    IMAGE_LEVEL_INTERNAL_ERROR: int
    IMAGE_MALFORMED_URL: int
    LARGE_PRODUCT_COUNT_DECREASE: int
    LINE_LEVEL_INTERNAL_ERROR: int


class CatalogsFeedIngestionInfo(TypedDict, total=False):
    """`CatalogsFeedIngestionInfo` of Pinterest's description."""

    IN_STOCK: int
    OUT_OF_STOCK: int
    PREORDER: int


class CatalogsFeedIngestionWarnings(TypedDict, total=False):
    """`CatalogsFeedIngestionWarnings` of Pinterest's description."""

    AD_IMAGE_DOWNLOAD_CONTENT_READ_ERROR: int
    AD_IMAGE_DOWNLOAD_DNS_LOOKUP_ERROR: int
    AD_IMAGE_DOWNLOAD_FILE_NOT_ACCESSIBLE: int
    AD_IMAGE_DOWNLOAD_FILE_NOT_FOUND: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_400: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_403: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_404: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_405: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_410: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_429: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_500: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_502: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_503: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_504: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_507: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_508: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_520: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_521: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_522: int
    AD_IMAGE_DOWNLOAD_HTTP_STATUS_525: int
    AD_IMAGE_DOWNLOAD_INTERNAL_CONFIGURATION_ERROR: int
    AD_IMAGE_DOWNLOAD_INTERNAL_ERROR: int
    AD_IMAGE_DOWNLOAD_INTERNAL_FAILED_TO_DOWNLOAD: int
    AD_IMAGE_DOWNLOAD_INTERNAL_MALFORMED_URL: int
    AD_IMAGE_DOWNLOAD_INTERNAL_RATE_LIMITED: int
    AD_IMAGE_DOWNLOAD_INTERNAL_REQUEST_EXPIRED: int
    AD_IMAGE_DOWNLOAD_INVALID_FILE: int
    AD_IMAGE_DOWNLOAD_SITE_ERROR: int
    AD_IMAGE_DOWNLOAD_SITE_TIMEOUT: int
    AD_IMAGE_DOWNLOAD_SSL_ERROR: int
    AD_IMAGE_DOWNLOAD_SSL_HANDSHAKE_ERROR: int
    AD_IMAGE_PROCESSING_EMPTY_FILE: int
    AD_IMAGE_PROCESSING_HEIGHT_TOO_SMALL: int
    AD_IMAGE_PROCESSING_TOO_MANY_PIXELS: int
    AD_IMAGE_PROCESSING_TYPE_MISMATCH: int
    AD_IMAGE_PROCESSING_WIDTH_TOO_SMALL: int
    AD_VIDEO_DOWNLOAD_CONTENT_READ_ERROR: int
    AD_VIDEO_DOWNLOAD_DNS_LOOKUP_ERROR: int
    AD_VIDEO_DOWNLOAD_FILE_NOT_ACCESSIBLE: int
    AD_VIDEO_DOWNLOAD_FILE_NOT_FOUND: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_400: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_403: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_404: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_405: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_410: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_429: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_500: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_502: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_503: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_504: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_507: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_508: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_520: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_521: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_522: int
    AD_VIDEO_DOWNLOAD_HTTP_STATUS_525: int
    AD_VIDEO_DOWNLOAD_INTERNAL_CONFIGURATION_ERROR: int
    AD_VIDEO_DOWNLOAD_INTERNAL_ERROR: int
    AD_VIDEO_DOWNLOAD_INTERNAL_FAILED_TO_DOWNLOAD: int
    AD_VIDEO_DOWNLOAD_INTERNAL_MALFORMED_URL: int
    AD_VIDEO_DOWNLOAD_INTERNAL_RATE_LIMITED: int
    AD_VIDEO_DOWNLOAD_INTERNAL_REQUEST_EXPIRED: int
    AD_VIDEO_DOWNLOAD_INVALID_FILE: int
    AD_VIDEO_DOWNLOAD_SITE_ERROR: int
    AD_VIDEO_DOWNLOAD_SITE_TIMEOUT: int
    AD_VIDEO_DOWNLOAD_SSL_ERROR: int
    AD_VIDEO_DOWNLOAD_SSL_HANDSHAKE_ERROR: int
    AD_VIDEO_LENGTH_TOO_SHORT: int
    AD_VIDEO_PROCESSING_EMPTY_FILE: int
    AD_VIDEO_PROCESSING_HEIGHT_TOO_SMALL: int
    AD_VIDEO_PROCESSING_TOO_MANY_PIXELS: int
    AD_VIDEO_PROCESSING_TYPE_MISMATCH: int
    AD_VIDEO_PROCESSING_WIDTH_TOO_SMALL: int
    ADDITIONAL_IMAGE_FILE_NOT_ACCESSIBLE: int
    ADDITIONAL_IMAGE_FILE_NOT_FOUND: int
    ADDITIONAL_IMAGE_INVALID_FILE: int
    ADDITIONAL_IMAGE_LEVEL_INTERNAL_ERROR: int
    ADDITIONAL_IMAGE_MALFORMED_URL: int
    FETCH_GOOGLE_SHEET_PUBLIC_CAN_EDIT: int
    HOTEL_PRICE_HEADER_IS_PRESENT: int
    VIDEO_DOWNLOAD_VIDEO_TOO_SHORT: int
    VIDEO_FILE_NOT_ACCESSIBLE: int
    VIDEO_FILE_NOT_FOUND: int
    VIDEO_INVALID_FILE: int
    VIDEO_LEVEL_INTERNAL_ERROR: int
    VIDEO_MALFORMED_URL: int


class CatalogsFeedProcessingResultKeys(TypedDict):
    """What `CatalogsFeedProcessingResult` always has."""

    created_at: str
    id: str
    ingestion_details: CatalogsFeedIngestionDetails
    product_counts: CatalogsFeedProductCounts | None
    status: CatalogsFeedProcessingStatus
    updated_at: str
    validation_details: CatalogsFeedValidationDetails


class CatalogsFeedProcessingResult(CatalogsFeedProcessingResultKeys, total=False):
    """`CatalogsFeedProcessingResult` of Pinterest's description."""

    video_counts: CatalogsFeedVideoCounts


class CatalogsFeedProcessingSchedule(TypedDict):
    """`CatalogsFeedProcessingSchedule` of Pinterest's description."""

    time: str
    timezone: CatalogsFeedProcessingScheduleTimezone | None


class CatalogsFeedProductCounts(TypedDict, total=False):
    """`CatalogsFeedProductCounts` of Pinterest's description."""

    ingested: int
    original: int


class CatalogsFeedValidationDetails(TypedDict):
    """`CatalogsFeedValidationDetails` of Pinterest's description."""

    errors: CatalogsFeedValidationErrors
    warnings: CatalogsFeedValidationWarnings


class CatalogsFeedValidationErrors(TypedDict, total=False):
    """`CatalogsFeedValidationErrors` of Pinterest's description."""

    ADULT_INVALID: int
    ADWORDS_FORMAT_INVALID: int
    AVAILABILITY_INVALID: int
    BLOCKLISTED_IMAGE_SIGNATURE: int
    DELIMITER_ERROR: int
    DESCRIPTION_MISSING: int
    DUPLICATE_PRODUCTS: int
    ENCODING_ERROR: int
    FEED_LENGTH_TOO_LONG: int
    FEED_TOO_SMALL: int
    FETCH_ERROR: int
    FETCH_INACTIVE_FEED_ERROR: int
    IMAGE_LINK_INVALID: int
    IMAGE_LINK_LENGTH_TOO_LONG: int
    IMAGE_LINK_MISSING: int
    INTERNAL_SERVICE_ERROR: int
    INVALID_DOMAIN: int
    ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE: int
    ITEMID_MISSING: int
    LINK_FORMAT_INVALID: int
    LINK_LENGTH_TOO_LONG: int
    LIST_PRICE_INVALID: int
    MALFORMED_XML: int
    MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED: int
    NO_VERIFIED_DOMAIN: int
    PARSE_LINE_ERROR: int
    PINJOIN_CONTENT_UNSAFE: int
    PRICE_CANNOT_BE_DETERMINED: int
    PRICE_MISSING: int
    PRODUCT_LINK_MISSING: int
    PRODUCT_PRICE_INVALID: int
    REQUIRED_COLUMNS_MISSING: int
    TITLE_MISSING: int


class CatalogsFeedValidationWarnings(TypedDict, total=False):
    """`CatalogsFeedValidationWarnings` of Pinterest's description."""

    AD_IMAGE_0_LINK_DUPLICATED: int
    AD_IMAGE_0_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_0_LINK_REQUIRED: int
    AD_IMAGE_0_LINK_WARNING: int
    AD_IMAGE_0_TAG_DUPLICATED: int
    AD_IMAGE_0_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_0_TAG_REQUIRED: int
    AD_IMAGE_10_LINK_DUPLICATED: int
    AD_IMAGE_10_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_10_LINK_REQUIRED: int
    AD_IMAGE_10_LINK_WARNING: int
    AD_IMAGE_10_TAG_DUPLICATED: int
    AD_IMAGE_10_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_10_TAG_REQUIRED: int
    AD_IMAGE_11_LINK_DUPLICATED: int
    AD_IMAGE_11_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_11_LINK_REQUIRED: int
    AD_IMAGE_11_LINK_WARNING: int
    AD_IMAGE_11_TAG_DUPLICATED: int
    AD_IMAGE_11_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_11_TAG_REQUIRED: int
    AD_IMAGE_12_LINK_DUPLICATED: int
    AD_IMAGE_12_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_12_LINK_REQUIRED: int
    AD_IMAGE_12_LINK_WARNING: int
    AD_IMAGE_12_TAG_DUPLICATED: int
    AD_IMAGE_12_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_12_TAG_REQUIRED: int
    AD_IMAGE_13_LINK_DUPLICATED: int
    AD_IMAGE_13_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_13_LINK_REQUIRED: int
    AD_IMAGE_13_LINK_WARNING: int
    AD_IMAGE_13_TAG_DUPLICATED: int
    AD_IMAGE_13_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_13_TAG_REQUIRED: int
    AD_IMAGE_14_LINK_DUPLICATED: int
    AD_IMAGE_14_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_14_LINK_REQUIRED: int
    AD_IMAGE_14_LINK_WARNING: int
    AD_IMAGE_14_TAG_DUPLICATED: int
    AD_IMAGE_14_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_14_TAG_REQUIRED: int
    AD_IMAGE_15_LINK_DUPLICATED: int
    AD_IMAGE_15_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_15_LINK_REQUIRED: int
    AD_IMAGE_15_LINK_WARNING: int
    AD_IMAGE_15_TAG_DUPLICATED: int
    AD_IMAGE_15_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_15_TAG_REQUIRED: int
    AD_IMAGE_16_LINK_DUPLICATED: int
    AD_IMAGE_16_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_16_LINK_REQUIRED: int
    AD_IMAGE_16_LINK_WARNING: int
    AD_IMAGE_16_TAG_DUPLICATED: int
    AD_IMAGE_16_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_16_TAG_REQUIRED: int
    AD_IMAGE_17_LINK_DUPLICATED: int
    AD_IMAGE_17_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_17_LINK_REQUIRED: int
    AD_IMAGE_17_LINK_WARNING: int
    AD_IMAGE_17_TAG_DUPLICATED: int
    AD_IMAGE_17_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_17_TAG_REQUIRED: int
    AD_IMAGE_18_LINK_DUPLICATED: int
    AD_IMAGE_18_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_18_LINK_REQUIRED: int
    AD_IMAGE_18_LINK_WARNING: int
    AD_IMAGE_18_TAG_DUPLICATED: int
    AD_IMAGE_18_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_18_TAG_REQUIRED: int
    AD_IMAGE_19_LINK_DUPLICATED: int
    AD_IMAGE_19_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_19_LINK_REQUIRED: int
    AD_IMAGE_19_LINK_WARNING: int
    AD_IMAGE_19_TAG_DUPLICATED: int
    AD_IMAGE_19_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_19_TAG_REQUIRED: int
    AD_IMAGE_1_LINK_DUPLICATED: int
    AD_IMAGE_1_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_1_LINK_REQUIRED: int
    AD_IMAGE_1_LINK_WARNING: int
    AD_IMAGE_1_TAG_DUPLICATED: int
    AD_IMAGE_1_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_1_TAG_REQUIRED: int
    AD_IMAGE_2_LINK_DUPLICATED: int
    AD_IMAGE_2_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_2_LINK_REQUIRED: int
    AD_IMAGE_2_LINK_WARNING: int
    AD_IMAGE_2_TAG_DUPLICATED: int
    AD_IMAGE_2_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_2_TAG_REQUIRED: int
    AD_IMAGE_3_LINK_DUPLICATED: int
    AD_IMAGE_3_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_3_LINK_REQUIRED: int
    AD_IMAGE_3_LINK_WARNING: int
    AD_IMAGE_3_TAG_DUPLICATED: int
    AD_IMAGE_3_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_3_TAG_REQUIRED: int
    AD_IMAGE_4_LINK_DUPLICATED: int
    AD_IMAGE_4_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_4_LINK_REQUIRED: int
    AD_IMAGE_4_LINK_WARNING: int
    AD_IMAGE_4_TAG_DUPLICATED: int
    AD_IMAGE_4_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_4_TAG_REQUIRED: int
    AD_IMAGE_5_LINK_DUPLICATED: int
    AD_IMAGE_5_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_5_LINK_REQUIRED: int
    AD_IMAGE_5_LINK_WARNING: int
    AD_IMAGE_5_TAG_DUPLICATED: int
    AD_IMAGE_5_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_5_TAG_REQUIRED: int
    AD_IMAGE_6_LINK_DUPLICATED: int
    AD_IMAGE_6_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_6_LINK_REQUIRED: int
    AD_IMAGE_6_LINK_WARNING: int
    AD_IMAGE_6_TAG_DUPLICATED: int
    AD_IMAGE_6_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_6_TAG_REQUIRED: int
    AD_IMAGE_7_LINK_DUPLICATED: int
    AD_IMAGE_7_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_7_LINK_REQUIRED: int
    AD_IMAGE_7_LINK_WARNING: int
    AD_IMAGE_7_TAG_DUPLICATED: int
    AD_IMAGE_7_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_7_TAG_REQUIRED: int
    AD_IMAGE_8_LINK_DUPLICATED: int
    AD_IMAGE_8_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_8_LINK_REQUIRED: int
    AD_IMAGE_8_LINK_WARNING: int
    AD_IMAGE_8_TAG_DUPLICATED: int
    AD_IMAGE_8_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_8_TAG_REQUIRED: int
    AD_IMAGE_9_LINK_DUPLICATED: int
    AD_IMAGE_9_LINK_LENGTH_TOO_LONG: int
    AD_IMAGE_9_LINK_REQUIRED: int
    AD_IMAGE_9_LINK_WARNING: int
    AD_IMAGE_9_TAG_DUPLICATED: int
    AD_IMAGE_9_TAG_LENGTH_TOO_LONG: int
    AD_IMAGE_9_TAG_REQUIRED: int
    AD_LINK_FORMAT_WARNING: int
    AD_LINK_SAME_AS_LINK: int
    AD_VIDEO_0_LINK_DUPLICATED: int
    AD_VIDEO_0_LINK_LENGTH_TOO_LONG: int
    AD_VIDEO_0_LINK_REQUIRED: int
    AD_VIDEO_0_LINK_WARNING: int
    AD_VIDEO_0_TAG_DUPLICATED: int
    AD_VIDEO_0_TAG_LENGTH_TOO_LONG: int
    AD_VIDEO_0_TAG_REQUIRED: int
    AD_VIDEO_1_LINK_DUPLICATED: int
    AD_VIDEO_1_LINK_LENGTH_TOO_LONG: int
    AD_VIDEO_1_LINK_REQUIRED: int
    AD_VIDEO_1_LINK_WARNING: int
    AD_VIDEO_1_TAG_DUPLICATED: int
    AD_VIDEO_1_TAG_LENGTH_TOO_LONG: int
    AD_VIDEO_1_TAG_REQUIRED: int
    AD_VIDEO_2_LINK_DUPLICATED: int
    AD_VIDEO_2_LINK_LENGTH_TOO_LONG: int
    AD_VIDEO_2_LINK_REQUIRED: int
    AD_VIDEO_2_LINK_WARNING: int
    AD_VIDEO_2_TAG_DUPLICATED: int
    AD_VIDEO_2_TAG_LENGTH_TOO_LONG: int
    AD_VIDEO_2_TAG_REQUIRED: int
    ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG: int
    ADDITIONAL_IMAGE_LINK_WARNING: int
    ADWORDS_FORMAT_WARNING: int
    ADWORDS_SAME_AS_LINK: int
    AGE_GROUP_INVALID: int
    ANDROID_DEEP_LINK_INVALID: int
    AVAILABILITY_DATE_INVALID: int
    COUNTRY_DOES_NOT_MAP_TO_CURRENCY: int
    CUSTOM_LABEL_LENGTH_TOO_LONG: int
    DESCRIPTION_LENGTH_TOO_LONG: int
    DUPLICATE_HEADERS: int
    EXPIRATION_DATE_INVALID: int
    FETCH_SAME_SIGNATURE: int
    GENDER_INVALID: int
    GTIN_INVALID: int
    IMAGE_LINK_WARNING: int
    INCONSISTENT_CURRENCY_VALUES: int
    INDEXED_PRODUCT_COUNT_LARGE_DELTA: int
    IOS_DEEP_LINK_INVALID: int
    IS_BUNDLE_INVALID: int
    ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE: int
    LINK_FORMAT_WARNING: int
    MIN_AD_PRICE_INVALID: int
    MPN_INVALID: int
    MULTIPACK_INVALID: int
    OPTIONAL_CONDITION_INVALID: int
    OPTIONAL_CONDITION_MISSING: int
    OPTIONAL_PRODUCT_CATEGORY_INVALID: int
    OPTIONAL_PRODUCT_CATEGORY_MISSING: int
    PRODUCT_CATEGORY_DEPTH_WARNING: int
    PRODUCT_TYPE_LENGTH_TOO_LONG: int
    SALE_DATE_INVALID: int
    SALES_PRICE_INVALID: int
    SALES_PRICE_TOO_HIGH: int
    SALES_PRICE_TOO_LOW: int
    SHIPPING_HEIGHT_INVALID: int
    SHIPPING_INVALID: int
    SHIPPING_WEIGHT_INVALID: int
    SHIPPING_WIDTH_INVALID: int
    SIZE_SYSTEM_INVALID: int
    SIZE_TYPE_INVALID: int
    TAX_INVALID: int
    TITLE_LENGTH_TOO_LONG: int
    TOO_MANY_ADDITIONAL_IMAGE_LINKS: int
    UPDATED_TIME_INVALID: int
    UTM_SOURCE_AUTO_CORRECTED: int
    VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED: int
    WEIGHT_UNIT_INVALID: int


class CatalogsFeedVideoCounts(TypedDict, total=False):
    """`CatalogsFeedVideoCounts` of Pinterest's description."""

    ingested_videos: int
    not_ingested_videos: int
    total_videos: int


class CatalogsFeedsCreateRequestKeys(TypedDict):
    """What `CatalogsFeedsCreateRequest` always has."""

    format: CatalogsFormat
    location: str
    name: str


class CatalogsFeedsCreateRequest(CatalogsFeedsCreateRequestKeys, total=False):
    """`CatalogsFeedsCreateRequest` of Pinterest's description."""

    credentials: CatalogsFeedCredentials | None
    default_availability: ProductAvailabilityType | None
    default_country: Country
    default_currency: NullableCurrency | None
    default_locale: CatalogsCreativeAssetsFeedsCreateRequestDefaultLocale
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsFeedsUpdateRequest(TypedDict, total=False):
    """`CatalogsFeedsUpdateRequest` of Pinterest's description."""

    credentials: CatalogsFeedCredentials | None
    default_availability: ProductAvailabilityType | None
    default_currency: NullableCurrency | None
    format: CatalogsFormat
    location: str
    name: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsHotelAddress(TypedDict, total=False):
    """`CatalogsHotelAddress` of Pinterest's description."""

    addr1: str
    city: str
    country: str
    postal_code: str
    region: str


class CatalogsHotelAttributes(TypedDict, total=False):
    """`CatalogsHotelAttributes` of Pinterest's description."""

    address: CatalogsHotelAddress
    base_price: str | None
    brand: str | None
    category: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    description: str | None
    guest_ratings: CatalogsHotelGuestRatings
    latitude: float
    link: str | None
    longitude: float | None
    name: str | None
    neighborhood: list[str] | None
    sale_price: str | None
    additional_image_link: list[str] | None
    ai_disclosures: list[CatalogsAiContentDisclosure]
    main_image: CatalogsHotelMainImage


class CatalogsHotelAvailableFilterValues(TypedDict):
    """`CatalogsHotelAvailableFilterValues` of Pinterest's description."""

    catalog_type: Literal["HOTEL"]
    filter_values: CatalogsHotelFilterValuesMap


class CatalogsHotelBatchRequestKeys(TypedDict):
    """What `CatalogsHotelBatchRequest` always has."""

    catalog_type: Literal["HOTEL"]
    country: Country
    items: list[CatalogsHotelBatchItem]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]


class CatalogsHotelBatchRequest(CatalogsHotelBatchRequestKeys, total=False):
    """`CatalogsHotelBatchRequest` of Pinterest's description."""

    catalog_id: str


class CatalogsHotelFeedKeys(TypedDict):
    """What `CatalogsHotelFeed` always has."""

    catalog_id: str | None
    catalog_type: Literal["HOTEL"]
    created_at: str
    default_locale: str
    format: CatalogsFormat
    id: str
    location: str
    name: str | None
    status: CatalogsStatus
    updated_at: str


class CatalogsHotelFeed(CatalogsHotelFeedKeys, total=False):
    """`CatalogsHotelFeed` of Pinterest's description."""

    credentials: CatalogsFeedCredentials | None
    default_currency: NullableCurrency | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None


class CatalogsHotelFeedsCreateRequestKeys(TypedDict):
    """What `CatalogsHotelFeedsCreateRequest` always has."""

    catalog_type: Literal["HOTEL"]
    default_locale: CatalogsCreativeAssetsFeedsCreateRequestDefaultLocale
    format: CatalogsFormat
    location: str
    name: str


class CatalogsHotelFeedsCreateRequest(CatalogsHotelFeedsCreateRequestKeys, total=False):
    """`CatalogsHotelFeedsCreateRequest` of Pinterest's description."""

    catalog_id: str
    credentials: CatalogsFeedCredentials | None
    default_currency: NullableCurrency | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsHotelFeedsUpdateRequestKeys(TypedDict):
    """What `CatalogsHotelFeedsUpdateRequest` always has."""

    catalog_type: Literal["HOTEL"]


class CatalogsHotelFeedsUpdateRequest(CatalogsHotelFeedsUpdateRequestKeys, total=False):
    """`CatalogsHotelFeedsUpdateRequest` of Pinterest's description."""

    credentials: CatalogsFeedCredentials | None
    default_currency: NullableCurrency | None
    format: CatalogsFormat
    location: str
    name: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsHotelFilterValuesMap(TypedDict, total=False):
    """`CatalogsHotelFilterValuesMap` of Pinterest's description."""

    brand: list[str]
    custom_label_0: list[str]
    custom_label_1: list[str]
    custom_label_2: list[str]
    custom_label_3: list[str]
    custom_label_4: list[str]


class CatalogsHotelGuestRatings(TypedDict, total=False):
    """`CatalogsHotelGuestRatings` of Pinterest's description."""

    max_score: float | None
    number_of_reviewers: int | None
    rating_system: str | None
    score: float | None


class CatalogsHotelItemErrorResponseKeys(TypedDict):
    """What `CatalogsHotelItemErrorResponse` always has."""

    catalog_type: Literal["HOTEL"]
    errors: list[ItemValidationEvent]
    item_response_kind: Literal["hotel_item_error"]


class CatalogsHotelItemErrorResponse(CatalogsHotelItemErrorResponseKeys, total=False):
    """`CatalogsHotelItemErrorResponse` of Pinterest's description."""

    hotel_id: str


class CatalogsHotelItemResponseKeys(TypedDict):
    """What `CatalogsHotelItemResponse` always has."""

    catalog_type: Literal["HOTEL"]
    item_response_kind: Literal["hotel_item"]


class CatalogsHotelItemResponse(CatalogsHotelItemResponseKeys, total=False):
    """`CatalogsHotelItemResponse` of Pinterest's description."""

    attributes: CatalogsHotelAttributes
    hotel_id: str
    pins: list[Pin] | None


class CatalogsHotelItemsBatch(TypedDict):
    """`CatalogsHotelItemsBatch` of Pinterest's description."""

    batch_id: str
    catalog_type: Literal["HOTEL"]
    completed_time: str | None
    created_time: str
    items: list[HotelProcessingRecord]
    status: BatchOperationStatus


class CatalogsHotelItemsPostFilterKeys(TypedDict):
    """What `CatalogsHotelItemsPostFilter` always has."""

    catalog_type: Literal["HOTEL"]
    hotel_ids: list[str]


class CatalogsHotelItemsPostFilter(CatalogsHotelItemsPostFilterKeys, total=False):
    """`CatalogsHotelItemsPostFilter` of Pinterest's description."""

    catalog_id: str


class CatalogsHotelListProductsByCatalogBasedFilterRequest(TypedDict):
    """`CatalogsHotelListProductsByCatalogBasedFilterRequest` of Pinterest's description."""

    catalog_id: str
    catalog_type: Literal["HOTEL"]
    filters: CatalogsHotelProductGroupFilters


class CatalogsHotelMainImage(TypedDict, total=False):
    """`CatalogsHotelMainImage` of Pinterest's description."""

    link: str
    tag: list[str] | None


class CatalogsHotelProduct(TypedDict):
    """`CatalogsHotelProduct` of Pinterest's description."""

    catalog_type: Literal["HOTEL"]
    metadata: CatalogsHotelProductMetadata
    pin: Pin


class CatalogsHotelProductGroupKeys(TypedDict):
    """What `CatalogsHotelProductGroup` always has."""

    catalog_id: str
    catalog_type: Literal["HOTEL"]
    filters: CatalogsHotelProductGroupFilters
    id: str
    type: CatalogsHotelProductGroupType


class CatalogsHotelProductGroup(CatalogsHotelProductGroupKeys, total=False):
    """`CatalogsHotelProductGroup` of Pinterest's description."""

    created_at: int
    description: str | None
    name: str
    updated_at: int


class CatalogsHotelProductGroupCreateRequestKeys(TypedDict):
    """What `CatalogsHotelProductGroupCreateRequest` always has."""

    catalog_id: str
    catalog_type: Literal["HOTEL"]
    filters: CatalogsHotelProductGroupFilters
    name: str


class CatalogsHotelProductGroupCreateRequest(CatalogsHotelProductGroupCreateRequestKeys, total=False):
    """`CatalogsHotelProductGroupCreateRequest` of Pinterest's description."""

    description: str | None


class CatalogsHotelProductGroupFiltersAllOf(TypedDict):
    """`CatalogsHotelProductGroupFiltersAllOf` of Pinterest's description."""

    all_of: list[CatalogsHotelProductGroupFilterKeys]


class CatalogsHotelProductGroupFiltersAnyOf(TypedDict):
    """`CatalogsHotelProductGroupFiltersAnyOf` of Pinterest's description."""

    any_of: list[CatalogsHotelProductGroupFilterKeys]


class CatalogsHotelProductGroupProductCounts(TypedDict):
    """`CatalogsHotelProductGroupProductCounts` of Pinterest's description."""

    catalog_type: Literal["HOTEL"]
    total: float


class CatalogsHotelProductGroupUpdateRequest(TypedDict, total=False):
    """`CatalogsHotelProductGroupUpdateRequest` of Pinterest's description."""

    catalog_type: Literal["HOTEL"]
    description: str | None
    filters: CatalogsHotelProductGroupFilters
    name: str


class CatalogsHotelProductMetadata(TypedDict):
    """`CatalogsHotelProductMetadata` of Pinterest's description."""

    hotel_id: str


class CatalogsHotelReportParameters(TypedDict):
    """`CatalogsHotelReportParameters` of Pinterest's description."""

    catalog_type: Literal["HOTEL"]
    report: CatalogsHotelReportParametersReport


class CatalogsItemValidationDetails(TypedDict):
    """`CatalogsItemValidationDetails` of Pinterest's description."""

    attribute_name: NullableCatalogsItemFieldType | None
    provided_value: str | None


class CatalogsItemValidationErrors(TypedDict, total=False):
    """`CatalogsItemValidationErrors` of Pinterest's description."""

    ADULT_INVALID: CatalogsItemValidationDetails
    ADWORDS_FORMAT_INVALID: CatalogsItemValidationDetails
    AVAILABILITY_INVALID: CatalogsItemValidationDetails
    BLOCKLISTED_IMAGE_SIGNATURE: CatalogsItemValidationDetails
    DESCRIPTION_MISSING: CatalogsItemValidationDetails
    DUPLICATE_PRODUCTS: CatalogsItemValidationDetails
    IMAGE_LINK_INVALID: CatalogsItemValidationDetails
    IMAGE_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    IMAGE_LINK_MISSING: CatalogsItemValidationDetails
    INVALID_DOMAIN: CatalogsItemValidationDetails
    ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE: CatalogsItemValidationDetails
    ITEMID_MISSING: CatalogsItemValidationDetails
    LINK_FORMAT_INVALID: CatalogsItemValidationDetails
    LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    LIST_PRICE_INVALID: CatalogsItemValidationDetails
    MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED: CatalogsItemValidationDetails
    PARSE_LINE_ERROR: CatalogsItemValidationDetails
    PINJOIN_CONTENT_UNSAFE: CatalogsItemValidationDetails
    PRICE_CANNOT_BE_DETERMINED: CatalogsItemValidationDetails
    PRICE_MISSING: CatalogsItemValidationDetails
    PRODUCT_LINK_MISSING: CatalogsItemValidationDetails
    PRODUCT_PRICE_INVALID: CatalogsItemValidationDetails
    TITLE_MISSING: CatalogsItemValidationDetails


class CatalogsItemValidationIssues(TypedDict):
    """`CatalogsItemValidationIssues` of Pinterest's description."""

    errors: CatalogsItemValidationErrors
    item_id: str | None
    item_number: int
    warnings: CatalogsItemValidationWarnings


class CatalogsItemValidationWarnings(TypedDict, total=False):
    """`CatalogsItemValidationWarnings` of Pinterest's description."""

    AD_IMAGE_0_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_0_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_0_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_0_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_0_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_0_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_0_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_10_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_10_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_10_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_10_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_10_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_10_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_10_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_11_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_11_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_11_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_11_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_11_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_11_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_11_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_12_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_12_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_12_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_12_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_12_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_12_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_12_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_13_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_13_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_13_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_13_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_13_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_13_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_13_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_14_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_14_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_14_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_14_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_14_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_14_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_14_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_15_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_15_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_15_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_15_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_15_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_15_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_15_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_16_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_16_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_16_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_16_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_16_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_16_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_16_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_17_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_17_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_17_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_17_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_17_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_17_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_17_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_18_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_18_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_18_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_18_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_18_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_18_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_18_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_19_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_19_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_19_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_19_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_19_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_19_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_19_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_1_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_1_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_1_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_1_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_1_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_1_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_1_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_2_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_2_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_2_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_2_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_2_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_2_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_2_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_3_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_3_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_3_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_3_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_3_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_3_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_3_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_4_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_4_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_4_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_4_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_4_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_4_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_4_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_5_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_5_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_5_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_5_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_5_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_5_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_5_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_6_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_6_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_6_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_6_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_6_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_6_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_6_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_7_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_7_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_7_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_7_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_7_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_7_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_7_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_8_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_8_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_8_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_8_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_8_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_8_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_8_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_9_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_9_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_9_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_IMAGE_9_LINK_WARNING: CatalogsItemValidationDetails
    AD_IMAGE_9_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_IMAGE_9_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_IMAGE_9_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_LINK_FORMAT_WARNING: CatalogsItemValidationDetails
    AD_LINK_SAME_AS_LINK: CatalogsItemValidationDetails
    AD_VIDEO_0_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_VIDEO_0_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_VIDEO_0_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_VIDEO_0_LINK_WARNING: CatalogsItemValidationDetails
    AD_VIDEO_0_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_VIDEO_0_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_VIDEO_0_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_VIDEO_1_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_VIDEO_1_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_VIDEO_1_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_VIDEO_1_LINK_WARNING: CatalogsItemValidationDetails
    AD_VIDEO_1_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_VIDEO_1_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_VIDEO_1_TAG_REQUIRED: CatalogsItemValidationDetails
    AD_VIDEO_2_LINK_DUPLICATED: CatalogsItemValidationDetails
    AD_VIDEO_2_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_VIDEO_2_LINK_REQUIRED: CatalogsItemValidationDetails
    AD_VIDEO_2_LINK_WARNING: CatalogsItemValidationDetails
    AD_VIDEO_2_TAG_DUPLICATED: CatalogsItemValidationDetails
    AD_VIDEO_2_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    AD_VIDEO_2_TAG_REQUIRED: CatalogsItemValidationDetails
    ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    ADDITIONAL_IMAGE_LINK_WARNING: CatalogsItemValidationDetails
    ADWORDS_FORMAT_WARNING: CatalogsItemValidationDetails
    ADWORDS_SAME_AS_LINK: CatalogsItemValidationDetails
    AGE_GROUP_INVALID: CatalogsItemValidationDetails
    ANDROID_DEEP_LINK_INVALID: CatalogsItemValidationDetails
    AVAILABILITY_DATE_INVALID: CatalogsItemValidationDetails
    COUNTRY_DOES_NOT_MAP_TO_CURRENCY: CatalogsItemValidationDetails
    CUSTOM_LABEL_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    DESCRIPTION_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    EXPIRATION_DATE_INVALID: CatalogsItemValidationDetails
    GENDER_INVALID: CatalogsItemValidationDetails
    GTIN_INVALID: CatalogsItemValidationDetails
    IMAGE_LINK_WARNING: CatalogsItemValidationDetails
    IOS_DEEP_LINK_INVALID: CatalogsItemValidationDetails
    IS_BUNDLE_INVALID: CatalogsItemValidationDetails
    ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE: CatalogsItemValidationDetails
    LINK_FORMAT_WARNING: CatalogsItemValidationDetails
    MIN_AD_PRICE_INVALID: CatalogsItemValidationDetails
    MPN_INVALID: CatalogsItemValidationDetails
    MULTIPACK_INVALID: CatalogsItemValidationDetails
    OPTIONAL_CONDITION_INVALID: CatalogsItemValidationDetails
    OPTIONAL_CONDITION_MISSING: CatalogsItemValidationDetails
    OPTIONAL_PRODUCT_CATEGORY_INVALID: CatalogsItemValidationDetails
    OPTIONAL_PRODUCT_CATEGORY_MISSING: CatalogsItemValidationDetails
    PRODUCT_CATEGORY_DEPTH_WARNING: CatalogsItemValidationDetails
    PRODUCT_TYPE_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    SALE_DATE_INVALID: CatalogsItemValidationDetails
    SALES_PRICE_INVALID: CatalogsItemValidationDetails
    SALES_PRICE_TOO_HIGH: CatalogsItemValidationDetails
    SALES_PRICE_TOO_LOW: CatalogsItemValidationDetails
    SHIPPING_HEIGHT_INVALID: CatalogsItemValidationDetails
    SHIPPING_INVALID: CatalogsItemValidationDetails
    SHIPPING_WEIGHT_INVALID: CatalogsItemValidationDetails
    SHIPPING_WIDTH_INVALID: CatalogsItemValidationDetails
    SIZE_SYSTEM_INVALID: CatalogsItemValidationDetails
    SIZE_TYPE_INVALID: CatalogsItemValidationDetails
    TAX_INVALID: CatalogsItemValidationDetails
    TITLE_LENGTH_TOO_LONG: CatalogsItemValidationDetails
    TOO_MANY_ADDITIONAL_IMAGE_LINKS: CatalogsItemValidationDetails
    UTM_SOURCE_AUTO_CORRECTED: CatalogsItemValidationDetails
    VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED: CatalogsItemValidationDetails
    WEIGHT_UNIT_INVALID: CatalogsItemValidationDetails


class CatalogsItemsCreateBatchRequest(TypedDict):
    """`CatalogsItemsCreateBatchRequest` of Pinterest's description."""

    country: Country
    items: list[ItemCreateBatchRecord]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]
    operation: Literal["CREATE"]


class CatalogsItemsDeleteBatchRequest(TypedDict):
    """`CatalogsItemsDeleteBatchRequest` of Pinterest's description."""

    country: Country
    items: list[ItemDeleteBatchRecord]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]
    operation: Literal["DELETE"]


class CatalogsItemsDeleteDiscontinuedBatchRequest(TypedDict):
    """`CatalogsItemsDeleteDiscontinuedBatchRequest` of Pinterest's description."""

    country: Country
    items: list[ItemDeleteDiscontinuedBatchRecord]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]
    operation: Literal["DELETE_DISCONTINUED"]


class CatalogsItemsUpdateBatchRequest(TypedDict):
    """`CatalogsItemsUpdateBatchRequest` of Pinterest's description."""

    country: Country
    items: list[ItemUpdateBatchRecord]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]
    operation: Literal["UPDATE"]


class CatalogsItemsUpsertBatchRequest(TypedDict):
    """`CatalogsItemsUpsertBatchRequest` of Pinterest's description."""

    country: Country
    items: list[ItemUpsertBatchRecord]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]
    operation: Literal["UPSERT"]


class CatalogsListProductsByFeedBasedFilter(TypedDict):
    """`CatalogsListProductsByFeedBasedFilter` of Pinterest's description."""

    feed_id: str
    filters: CatalogsProductGroupFilters


class CatalogsLocalStoresCreate200ResponseInner(TypedDict):
    """`CatalogsLocalStoresCreate200ResponseInner` of Pinterest's description."""

    data: CatalogsLocalStoresCreate200ResponseInnerData


class CatalogsLocalStoresCreate200ResponseInnerDataOneOf(TypedDict):
    """`CatalogsLocalStoresCreate200ResponseInnerDataOneOf` of Pinterest's description."""

    id: str
    exceptions: PinterestLibError


class CatalogsLocalStoresDelete200ResponseInner(TypedDict):
    """`CatalogsLocalStoresDelete200ResponseInner` of Pinterest's description."""

    id: str
    status: CampaignAdPreviewDelete200ResponseInnerStatus


class CatalogsProductGroupCreateRequestKeys(TypedDict):
    """What `CatalogsProductGroupCreateRequest` always has."""

    feed_id: str
    filters: CatalogsProductGroupFiltersRequest
    name: str


class CatalogsProductGroupCreateRequest(CatalogsProductGroupCreateRequestKeys, total=False):
    """`CatalogsProductGroupCreateRequest` of Pinterest's description."""

    description: str | None
    is_featured: bool


class CatalogsProductGroupCurrencyCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupCurrencyCriteria` always has."""

    values: NonNullableCatalogsCurrency


class CatalogsProductGroupCurrencyCriteria(CatalogsProductGroupCurrencyCriteriaKeys, total=False):
    """`CatalogsProductGroupCurrencyCriteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupFilterOperatorTypeCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupFilterOperatorTypeCriteria` always has."""

    values: list[str]


class CatalogsProductGroupFilterOperatorTypeCriteria(CatalogsProductGroupFilterOperatorTypeCriteriaKeys, total=False):
    """`CatalogsProductGroupFilterOperatorTypeCriteria` of Pinterest's description."""

    filter_operator_type: FilterOperatorType
    negated: bool


class CatalogsProductGroupFiltersAllOf(TypedDict):
    """`CatalogsProductGroupFiltersAllOf` of Pinterest's description."""

    all_of: list[CatalogsProductGroupFilterKeys]


class CatalogsProductGroupFiltersAnyOf(TypedDict):
    """`CatalogsProductGroupFiltersAnyOf` of Pinterest's description."""

    any_of: list[CatalogsProductGroupFilterKeys]


class CatalogsProductGroupFiltersRequestAnyOfItems0(TypedDict):
    """`CatalogsProductGroupFiltersRequestAnyOfItems0` of Pinterest's description."""

    any_of: list[CatalogsProductGroupFilterKeys]


class CatalogsProductGroupFiltersRequestAnyOfItems1(TypedDict):
    """`CatalogsProductGroupFiltersRequestAnyOfItems1` of Pinterest's description."""

    all_of: list[CatalogsProductGroupFilterKeys]


class CatalogsProductGroupMultipleCountriesCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupMultipleCountriesCriteria` always has."""

    values: list[Country]


class CatalogsProductGroupMultipleCountriesCriteria(CatalogsProductGroupMultipleCountriesCriteriaKeys, total=False):
    """`CatalogsProductGroupMultipleCountriesCriteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupMultipleGenderCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupMultipleGenderCriteria` always has."""

    values: list[Gender]


class CatalogsProductGroupMultipleGenderCriteria(CatalogsProductGroupMultipleGenderCriteriaKeys, total=False):
    """`CatalogsProductGroupMultipleGenderCriteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupMultipleMediaTypesCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupMultipleMediaTypesCriteria` always has."""

    values: list[MediaType]


class CatalogsProductGroupMultipleMediaTypesCriteria(CatalogsProductGroupMultipleMediaTypesCriteriaKeys, total=False):
    """`CatalogsProductGroupMultipleMediaTypesCriteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupMultiplePinterestProductCategoryCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupMultiplePinterestProductCategoryCriteria` always has."""

    values: list[ProductCategoryEnum]


class CatalogsProductGroupMultiplePinterestProductCategoryCriteria(
    CatalogsProductGroupMultiplePinterestProductCategoryCriteriaKeys, total=False
):
    """`CatalogsProductGroupMultiplePinterestProductCategoryCriteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupMultipleStringCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupMultipleStringCriteria` always has."""

    values: list[str]


class CatalogsProductGroupMultipleStringCriteria(CatalogsProductGroupMultipleStringCriteriaKeys, total=False):
    """`CatalogsProductGroupMultipleStringCriteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupMultipleStringListCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupMultipleStringListCriteria` always has."""

    values: list[list[str]]


class CatalogsProductGroupMultipleStringListCriteria(CatalogsProductGroupMultipleStringListCriteriaKeys, total=False):
    """`CatalogsProductGroupMultipleStringListCriteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupPricingCriteriaKeys(TypedDict):
    """What `CatalogsProductGroupPricingCriteria` always has."""

    values: float


class CatalogsProductGroupPricingCriteria(CatalogsProductGroupPricingCriteriaKeys, total=False):
    """`CatalogsProductGroupPricingCriteria` of Pinterest's description."""

    inclusion: bool
    negated: bool


class CatalogsProductGroupUint32CriteriaKeys(TypedDict):
    """What `CatalogsProductGroupUint32Criteria` always has."""

    operator: NumericFilterOperatorType
    value: int


class CatalogsProductGroupUint32Criteria(CatalogsProductGroupUint32CriteriaKeys, total=False):
    """`CatalogsProductGroupUint32Criteria` of Pinterest's description."""

    negated: bool


class CatalogsProductGroupUpdateRequest(TypedDict, total=False):
    """`CatalogsProductGroupUpdateRequest` of Pinterest's description."""

    description: str | None
    filters: CatalogsProductGroupFiltersRequest
    is_featured: bool
    name: str


class CatalogsReport(TypedDict, total=False):
    """`CatalogsReport` of Pinterest's description."""

    report_status: Literal["FINISHED", "IN_PROGRESS"]
    size: float | None
    url: str | None


class CatalogsReportDistributionIssueFilterKeys(TypedDict):
    """What `CatalogsReportDistributionIssueFilter` always has."""

    report_type: Literal["DISTRIBUTION_ISSUES"]


class CatalogsReportDistributionIssueFilter(CatalogsReportDistributionIssueFilterKeys, total=False):
    """`CatalogsReportDistributionIssueFilter` of Pinterest's description."""

    catalog_id: str


class CatalogsReportDistributionStats(TypedDict, total=False):
    """`CatalogsReportDistributionStats` of Pinterest's description."""

    catalog_id: str
    code: int
    code_label: str
    ineligible_for_ads: bool
    ineligible_for_organic: bool
    message: str
    occurrences: int
    report_type: Literal["DISTRIBUTION_ISSUES"]


class CatalogsReportFeedIngestionFilterKeys(TypedDict):
    """What `CatalogsReportFeedIngestionFilter` always has."""

    feed_id: str
    report_type: Literal["FEED_INGESTION_ISSUES"]


class CatalogsReportFeedIngestionFilter(CatalogsReportFeedIngestionFilterKeys, total=False):
    """`CatalogsReportFeedIngestionFilter` of Pinterest's description."""

    processing_result_id: str


class CatalogsReportFeedIngestionStats(TypedDict, total=False):
    """`CatalogsReportFeedIngestionStats` of Pinterest's description."""

    catalog_id: str
    code: int
    code_label: str
    message: str
    occurrences: int
    report_type: Literal["FEED_INGESTION_ISSUES"]
    severity: Literal["WARN", "ERROR"]


class CatalogsRetailAvailableFilterValues(TypedDict):
    """`CatalogsRetailAvailableFilterValues` of Pinterest's description."""

    catalog_type: Literal["RETAIL"]
    filter_values: CatalogsRetailFilterValuesMap


class CatalogsRetailBatchRequestKeys(TypedDict):
    """What `CatalogsRetailBatchRequest` always has."""

    catalog_type: Literal["RETAIL"]
    country: Country
    items: list[CatalogsRetailBatchRequestItemsItems]
    language: Literal[
        "af-ZA",
        "ar-SA",
        "bg-BG",
        "bn-IN",
        "cs-CZ",
        "da-DK",
        "de",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IN",
        "en-US",
        "es-419",
        "es-AR",
        "es-ES",
        "es-MX",
        "fi-FI",
        "fr",
        "fr-CA",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "id-ID",
        "it",
        "ja",
        "ko-KR",
        "ms-MY",
        "nb-NO",
        "nl",
        "pl-PL",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "sk-SK",
        "sv-SE",
        "te-IN",
        "th-TH",
        "tl-PH",
        "tr",
        "uk-UA",
        "vi-VN",
        "zh-CN",
        "zh-TW",
        "AM",
        "AR",
        "AZ",
        "BG",
        "BN",
        "BS",
        "CA",
        "CS",
        "DA",
        "DV",
        "DZ",
        "DE",
        "EL",
        "EN",
        "ES",
        "ET",
        "FA",
        "FI",
        "FR",
        "HE",
        "HI",
        "HR",
        "HU",
        "HY",
        "ID",
        "IN",
        "IS",
        "IT",
        "IW",
        "JA",
        "KA",
        "KM",
        "KO",
        "LO",
        "LT",
        "LV",
        "MK",
        "MN",
        "MS",
        "MY",
        "NB",
        "NE",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "RU",
        "SK",
        "SL",
        "SQ",
        "SR",
        "SV",
        "TL",
        "UK",
        "VI",
        "TE",
        "TH",
        "TR",
        "XX",
        "ZH",
    ]


class CatalogsRetailBatchRequest(CatalogsRetailBatchRequestKeys, total=False):
    """`CatalogsRetailBatchRequest` of Pinterest's description."""

    catalog_id: str


class CatalogsRetailFeed(TypedDict):
    """`CatalogsRetailFeed` of Pinterest's description."""

    catalog_type: Literal["RETAIL"]
    created_at: str
    credentials: CatalogsFeedCredentials | None
    default_availability: ProductAvailabilityType | None
    default_country: Country
    default_currency: NullableCurrency | None
    default_locale: str
    format: CatalogsFormat
    id: str
    location: str
    name: str | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus
    updated_at: str


class CatalogsRetailFeedsCreateRequestKeys(TypedDict):
    """What `CatalogsRetailFeedsCreateRequest` always has."""

    catalog_type: Literal["RETAIL"]
    default_country: Country
    default_locale: CatalogsCreativeAssetsFeedsCreateRequestDefaultLocale
    format: CatalogsFormat
    location: str
    name: str


class CatalogsRetailFeedsCreateRequest(CatalogsRetailFeedsCreateRequestKeys, total=False):
    """`CatalogsRetailFeedsCreateRequest` of Pinterest's description."""

    catalog_id: str
    credentials: CatalogsFeedCredentials | None
    default_availability: ProductAvailabilityType | None
    default_currency: NullableCurrency | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsRetailFeedsUpdateRequestKeys(TypedDict):
    """What `CatalogsRetailFeedsUpdateRequest` always has."""

    catalog_type: Literal["RETAIL"]


class CatalogsRetailFeedsUpdateRequest(CatalogsRetailFeedsUpdateRequestKeys, total=False):
    """`CatalogsRetailFeedsUpdateRequest` of Pinterest's description."""

    credentials: CatalogsFeedCredentials | None
    default_availability: ProductAvailabilityType | None
    default_currency: NullableCurrency | None
    format: CatalogsFormat
    location: str
    name: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus


class CatalogsRetailFilterValuesMap(TypedDict, total=False):
    """`CatalogsRetailFilterValuesMap` of Pinterest's description."""

    ad_image_tags: list[str]
    ad_video_tags: list[str]
    availability: list[ProductAvailability]
    brand: list[str]
    condition: list[ProductCondition]
    custom_label_0: list[str]
    custom_label_1: list[str]
    custom_label_2: list[str]
    custom_label_3: list[str]
    custom_label_4: list[str]
    gender: list[Gender]
    google_product_category_0: list[str]
    google_product_category_1: list[str]
    google_product_category_2: list[str]
    google_product_category_3: list[str]
    google_product_category_4: list[str]
    google_product_category_5: list[str]
    google_product_category_6: list[str]
    media_type: list[MediaType]
    product_type_0: list[str]
    product_type_1: list[str]
    product_type_2: list[str]
    product_type_3: list[str]
    product_type_4: list[str]


class CatalogsRetailItemErrorResponseKeys(TypedDict):
    """What `CatalogsRetailItemErrorResponse` always has."""

    catalog_type: Literal["RETAIL"]
    errors: list[ItemValidationEvent]
    item_response_kind: Literal["retail_item_error"]


class CatalogsRetailItemErrorResponse(CatalogsRetailItemErrorResponseKeys, total=False):
    """`CatalogsRetailItemErrorResponse` of Pinterest's description."""

    item_id: str


class CatalogsRetailItemResponseKeys(TypedDict):
    """What `CatalogsRetailItemResponse` always has."""

    catalog_type: Literal["RETAIL"]
    item_response_kind: Literal["retail_item"]


class CatalogsRetailItemResponse(CatalogsRetailItemResponseKeys, total=False):
    """`CatalogsRetailItemResponse` of Pinterest's description."""

    attributes: ItemAttributes
    item_id: str
    pins: list[Pin] | None


class CatalogsRetailItemsBatch(TypedDict):
    """`CatalogsRetailItemsBatch` of Pinterest's description."""

    batch_id: str
    catalog_type: Literal["RETAIL"]
    completed_time: str | None
    created_time: str | None
    items: list[ItemProcessingRecord]
    status: BatchOperationStatus


class CatalogsRetailItemsPostFilterKeys(TypedDict):
    """What `CatalogsRetailItemsPostFilter` always has."""

    catalog_type: Literal["RETAIL"]
    item_ids: list[str]


class CatalogsRetailItemsPostFilter(CatalogsRetailItemsPostFilterKeys, total=False):
    """`CatalogsRetailItemsPostFilter` of Pinterest's description."""

    catalog_id: str


class CatalogsRetailListProductsByCatalogBasedFilterRequest(TypedDict):
    """`CatalogsRetailListProductsByCatalogBasedFilterRequest` of Pinterest's description."""

    catalog_id: str
    catalog_type: Literal["RETAIL"]
    country: Country
    filters: CatalogsProductGroupFilters
    locale: CatalogsLocale


class CatalogsRetailProduct(TypedDict):
    """`CatalogsRetailProduct` of Pinterest's description."""

    catalog_type: Literal["RETAIL"]
    metadata: CatalogsRetailProductMetadata
    pin: Pin


class CatalogsRetailProductGroupKeys(TypedDict):
    """What `CatalogsRetailProductGroup` always has."""

    catalog_id: str
    catalog_type: Literal["RETAIL"]
    feed_id: str | None
    filters: CatalogsProductGroupFilters
    id: str
    type: CatalogsProductGroupType


class CatalogsRetailProductGroup(CatalogsRetailProductGroupKeys, total=False):
    """`CatalogsRetailProductGroup` of Pinterest's description."""

    country: str | None
    created_at: int
    description: str | None
    is_featured: bool
    locale: str | None
    name: str
    status: CatalogsProductGroupStatus
    updated_at: int


class CatalogsRetailProductGroupCreateRequestKeys(TypedDict):
    """What `CatalogsRetailProductGroupCreateRequest` always has."""

    catalog_id: str
    catalog_type: Literal["RETAIL"]
    filters: CatalogsProductGroupFiltersRequest
    name: str


class CatalogsRetailProductGroupCreateRequest(CatalogsRetailProductGroupCreateRequestKeys, total=False):
    """`CatalogsRetailProductGroupCreateRequest` of Pinterest's description."""

    country: Country
    description: str | None
    locale: CatalogsLocale


class CatalogsRetailProductGroupProductCountsKeys(TypedDict):
    """What `CatalogsRetailProductGroupProductCounts` always has."""

    catalog_type: Literal["RETAIL"]
    in_stock: float
    out_of_stock: float
    preorder: float
    total: float


class CatalogsRetailProductGroupProductCounts(CatalogsRetailProductGroupProductCountsKeys, total=False):
    """`CatalogsRetailProductGroupProductCounts` of Pinterest's description."""

    videos: float


class CatalogsRetailProductGroupUpdateRequest(TypedDict, total=False):
    """`CatalogsRetailProductGroupUpdateRequest` of Pinterest's description."""

    catalog_type: Literal["RETAIL"]
    country: Country
    description: str | None
    filters: CatalogsProductGroupFiltersRequest
    locale: CatalogsLocale
    name: str


class CatalogsRetailProductMetadata(TypedDict):
    """`CatalogsRetailProductMetadata` of Pinterest's description."""

    availability: ProductAvailability
    currency: NonNullableCatalogsCurrency
    item_group_id: str | None
    item_id: str
    price: float
    sale_price: float | None


class CatalogsRetailReportAllItemsFilterKeys(TypedDict):
    """What `CatalogsRetailReportAllItemsFilter` always has."""

    report_type: Literal["ALL_ITEMS"]


class CatalogsRetailReportAllItemsFilter(CatalogsRetailReportAllItemsFilterKeys, total=False):
    """`CatalogsRetailReportAllItemsFilter` of Pinterest's description."""

    catalog_id: str
    product_group_id: str


class CatalogsRetailReportParameters(TypedDict):
    """`CatalogsRetailReportParameters` of Pinterest's description."""

    catalog_type: Literal["RETAIL"]
    report: CatalogsRetailReportParametersReport


class CatalogsUpdatableCreativeAssetsAttributes(TypedDict, total=False):
    """`CatalogsUpdatableCreativeAssetsAttributes` of Pinterest's description."""

    android_deep_link: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    description: str
    google_product_category: str | None
    ios_deep_link: str | None
    link: str
    title: str
    visibility: str | None


class CatalogsUpdatableHotelAttributes(TypedDict, total=False):
    """`CatalogsUpdatableHotelAttributes` of Pinterest's description."""

    address: CatalogsHotelAddress
    base_price: str | None
    brand: str | None
    category: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    description: str | None
    guest_ratings: CatalogsHotelGuestRatings
    latitude: float
    link: str | None
    longitude: float | None
    name: str | None
    neighborhood: list[str] | None
    sale_price: str | None


class CatalogsUpdateCreativeAssetsItem(TypedDict):
    """`CatalogsUpdateCreativeAssetsItem` of Pinterest's description."""

    attributes: CatalogsUpdatableCreativeAssetsAttributes
    creative_assets_id: str
    operation: Literal["UPDATE"]


class CatalogsUpdateHotelItem(TypedDict):
    """`CatalogsUpdateHotelItem` of Pinterest's description."""

    attributes: CatalogsUpdatableHotelAttributes
    hotel_id: str
    operation: Literal["UPDATE"]


class CatalogsUpdateRetailItemKeys(TypedDict):
    """What `CatalogsUpdateRetailItem` always has."""

    attributes: UpdatableItemAttributes
    item_id: str
    operation: Literal["UPDATE"]


class CatalogsUpdateRetailItem(CatalogsUpdateRetailItemKeys, total=False):
    """`CatalogsUpdateRetailItem` of Pinterest's description."""

    update_mask: list[UpdateMaskFieldType] | None


class CatalogsUpsertCreativeAssetsItem(TypedDict):
    """`CatalogsUpsertCreativeAssetsItem` of Pinterest's description."""

    attributes: CatalogsCreativeAssetsAttributes
    creative_assets_id: str
    operation: Literal["UPSERT"]


class CatalogsUpsertHotelItem(TypedDict):
    """`CatalogsUpsertHotelItem` of Pinterest's description."""

    attributes: CatalogsHotelAttributes
    hotel_id: str
    operation: Literal["UPSERT"]


class CatalogsUpsertRetailItem(TypedDict):
    """`CatalogsUpsertRetailItem` of Pinterest's description."""

    attributes: ItemAttributesRequest
    item_id: str
    operation: Literal["UPSERT"]


class ConditionFilter(TypedDict):
    """`ConditionFilter` of Pinterest's description."""

    CONDITION: CatalogsProductGroupMultipleStringCriteria


class ConversionApiResponseEventsItemsKeys(TypedDict):
    """What `ConversionApiResponseEventsItems` always has."""

    status: EventProcessingStatus


class ConversionApiResponseEventsItems(ConversionApiResponseEventsItemsKeys, total=False):
    """`ConversionApiResponseEventsItems` of Pinterest's description."""

    error_message: str | None
    warning_message: str | None


class ConversionDeletionRequestKeys(TypedDict):
    """What `ConversionDeletionRequest` always has."""

    created_time: str
    request_id: str
    status: ConversionDeletionRequestStatus


class ConversionDeletionRequest(ConversionDeletionRequestKeys, total=False):
    """`ConversionDeletionRequest` of Pinterest's description."""

    processed_time: str | None


class ConversionDeletionRequestEPIKTargets(TypedDict):
    """`ConversionDeletionRequestEPIKTargets` of Pinterest's description."""

    epiks: list[str]


class ConversionDeletionRequestUserEmailTargets(TypedDict):
    """`ConversionDeletionRequestUserEmailTargets` of Pinterest's description."""

    user_emails: list[str]


class ConversionEventAppInfo(TypedDict, total=False):
    """`ConversionEventAppInfo` of Pinterest's description."""

    app_id: str
    app_name: str
    app_package_name: str
    app_store: str
    app_version: str
    install_time: int
    user_agent: str
    window_height: int
    window_width: int


class ConversionEventDeviceInfo(TypedDict, total=False):
    """`ConversionEventDeviceInfo` of Pinterest's description."""

    battery_level: int
    brand: str
    carrier: str
    cpu_cores: int
    external_storage_free_space: int
    external_storage_size: int
    form_factor: FormFactor
    kernel_version: str
    languages: list[str]
    locale: str
    model: str
    network_type: NetworkType
    os_family: OsFamily
    os_name: str
    os_release_name: str
    os_version: str
    screen_density: int
    screen_height: int
    screen_width: int
    storage_free_space: int
    storage_size: int
    timezone: str
    timezone_abbr: str
    type: str


class ConversionEventResponse(TypedDict, total=False):
    """`ConversionEventResponse` of Pinterest's description."""

    ad_account_id: str
    conversion_event: ConversionTagType
    conversion_tag_id: str
    created_time: int
    reporting_conversion_event: str


class ConversionEvents(TypedDict):
    """`ConversionEvents` of Pinterest's description."""

    events: list[ConversionApiResponseEventsItems]
    num_events_processed: int
    num_events_received: int


class ConversionEventsDataItemsKeys(TypedDict):
    """What `ConversionEventsDataItems` always has."""

    action_source: str
    event_id: str
    event_name: str
    event_time: int
    user_data: ConversionEventsUserDataProperties


class ConversionEventsDataItems(ConversionEventsDataItemsKeys, total=False):
    """`ConversionEventsDataItems` of Pinterest's description."""

    app_id: str | None
    app_info: ConversionEventAppInfo
    app_name: str | None
    app_version: str | None
    custom_data: ConversionEventsDataItemsCustomData
    device_brand: str | None
    device_carrier: str | None
    device_info: ConversionEventDeviceInfo
    device_model: str | None
    device_type: str | None
    event_source_url: str | None
    language: str | None
    opt_out: bool
    os_version: str | None
    partner_name: str | None
    wifi: bool
    advertiser_tracking_enabled: bool | None


class ConversionEventsDataItemsCustomData(TypedDict, total=False):
    """`ConversionEventsDataItemsCustomData` of Pinterest's description."""

    content_brand: str | None
    content_category: str | None
    content_ids: list[str]
    content_name: str | None
    contents: list[ConversionEventsDataItemsCustomDataContentsItems]
    currency: str | None
    external_measurement_id: str | None
    external_measurement_vendor_id: int | None
    np: str | None
    num_items: int
    opt_out_type: str | None
    order_id: str | None
    predicted_ltv: str | None
    search_string: str | None
    value: str | None


class ConversionEventsDataItemsCustomDataContentsItems(TypedDict, total=False):
    """`ConversionEventsDataItemsCustomDataContentsItems` of Pinterest's description."""

    id: str
    item_brand: str
    item_brand_id: str
    item_category: str
    item_name: str
    item_price: str
    quantity: int


class ConversionEventsUserDataProperties(TypedDict, total=False):
    """`ConversionEventsUserDataProperties` of Pinterest's description."""

    click_id: str | None
    client_ip_address: str
    client_user_agent: str
    country: list[str]
    ct: list[str]
    db: list[str]
    em: list[str]
    external_id: list[str]
    fn: list[str]
    ge: list[str]
    hashed_maids: list[str]
    ln: list[str]
    partner_id: str | None
    ph: list[str]
    st: list[str]
    zp: list[str]


class ConversionProductReport(TypedDict, total=False):
    """`ConversionProductReport` of Pinterest's description."""

    message: str
    report_status: BulkReportingJobStatus
    size: float
    token: str
    url: str


class ConversionTagKeys(TypedDict):
    """What `ConversionTag` always has."""

    code_snippet: str
    configs: ConversionTagConfigs
    id: str
    name: str
    version: str
    ad_account_id: str
    status: EntityStatus


class ConversionTag(ConversionTagKeys, total=False):
    """`ConversionTag` of Pinterest's description."""

    enhanced_match_status: EnhancedMatchStatusType | None
    last_fired_time_ms: float | None


class ConversionTagConfigs(TypedDict, total=False):
    """`ConversionTagConfigs` of Pinterest's description."""

    aem_db_enabled: bool | None
    aem_enabled: bool | None
    aem_external_id_enabled: bool | None
    aem_fnln_enabled: bool | None
    aem_ge_enabled: bool | None
    aem_loc_enabled: bool | None
    aem_ph_enabled: bool | None
    md_frequency: float | None
    no_code_capi_domains: list[str]


class ConversionTagV3GoalMetadata(TypedDict, total=False):
    """`ConversionTagV3GoalMetadata` of Pinterest's description."""

    attribution_windows: AttributionWindows
    conversion_event: ConversionEvent
    conversion_tag_id: str
    cpa_goal_value_in_micro_currency: str
    is_roas_optimized: bool | None
    reporting_event: str


class ConversionTagsList200Response(TypedDict):
    """`ConversionTagsList200Response` of Pinterest's description."""

    items: list[ConversionTag]


class CountryFilter(TypedDict):
    """`CountryFilter` of Pinterest's description."""

    COUNTRY: CatalogsProductGroupMultipleCountriesCriteria


class CreateAssetAccessRequestItem(TypedDict):
    """`CreateAssetAccessRequestItem` of Pinterest's description."""

    asset_id_to_permissions: dict[str, list[Permissions]]
    partner_id: str


class CreateAssetAccessRequestResponse(TypedDict, total=False):
    """`CreateAssetAccessRequestResponse` of Pinterest's description."""

    exceptions: list[AssetAccessRequestError]
    invites: dict[str, str]


class CreateAssetInvitesRequestItem(TypedDict):
    """`CreateAssetInvitesRequestItem` of Pinterest's description."""

    asset_id_to_permissions: dict[str, list[Permissions]]
    invite_id: str
    invite_type: InviteType


class CreateInvitesResultsResponseArray(TypedDict, total=False):
    """`CreateInvitesResultsResponseArray` of Pinterest's description."""

    items: list[InviteActionResultItem]


class CreativeAssetsIdFilter(TypedDict):
    """`CreativeAssetsIdFilter` of Pinterest's description."""

    CREATIVE_ASSETS_ID: CatalogsProductGroupMultipleStringCriteria


class CreativeAssetsProcessingRecord(TypedDict, total=False):
    """`CreativeAssetsProcessingRecord` of Pinterest's description."""

    creative_assets_id: str
    errors: list[ItemValidationEvent]
    status: ItemProcessingStatus
    warnings: list[ItemValidationEvent]


class CurrencyFilter(TypedDict):
    """`CurrencyFilter` of Pinterest's description."""

    CURRENCY: CatalogsProductGroupCurrencyCriteria


class CustomConversionEventMetrics(TypedDict):
    """`CustomConversionEventMetrics` of Pinterest's description."""

    custom_event_metrics_type: AdeColumnType
    custom_event_name: str


class CustomLabel0Filter(TypedDict):
    """`CustomLabel0Filter` of Pinterest's description."""

    CUSTOM_LABEL_0: CatalogsProductGroupFilterOperatorTypeCriteria


class CustomLabel1Filter(TypedDict):
    """`CustomLabel1Filter` of Pinterest's description."""

    CUSTOM_LABEL_1: CatalogsProductGroupFilterOperatorTypeCriteria


class CustomLabel2Filter(TypedDict):
    """`CustomLabel2Filter` of Pinterest's description."""

    CUSTOM_LABEL_2: CatalogsProductGroupFilterOperatorTypeCriteria


class CustomLabel3Filter(TypedDict):
    """`CustomLabel3Filter` of Pinterest's description."""

    CUSTOM_LABEL_3: CatalogsProductGroupFilterOperatorTypeCriteria


class CustomLabel4Filter(TypedDict):
    """`CustomLabel4Filter` of Pinterest's description."""

    CUSTOM_LABEL_4: CatalogsProductGroupFilterOperatorTypeCriteria


class CustomNumber0Filter(TypedDict):
    """`CustomNumber0Filter` of Pinterest's description."""

    CUSTOM_NUMBER_0: CatalogsProductGroupUint32Criteria


class CustomNumber1Filter(TypedDict):
    """`CustomNumber1Filter` of Pinterest's description."""

    CUSTOM_NUMBER_1: CatalogsProductGroupUint32Criteria


class CustomNumber2Filter(TypedDict):
    """`CustomNumber2Filter` of Pinterest's description."""

    CUSTOM_NUMBER_2: CatalogsProductGroupUint32Criteria


class CustomNumber3Filter(TypedDict):
    """`CustomNumber3Filter` of Pinterest's description."""

    CUSTOM_NUMBER_3: CatalogsProductGroupUint32Criteria


class CustomNumber4Filter(TypedDict):
    """`CustomNumber4Filter` of Pinterest's description."""

    CUSTOM_NUMBER_4: CatalogsProductGroupUint32Criteria


class CustomerListKeys(TypedDict):
    """What `CustomerList` always has."""

    ad_account_id: str
    created_time: float
    exceptions: dict[str, Any]
    id: str
    name: str
    num_batches: float
    num_removed_user_records: float
    num_uploaded_user_records: float
    status: CustomerListStatus
    type: str
    updated_time: float


class CustomerList(CustomerListKeys, total=False):
    """`CustomerList` of Pinterest's description."""

    is_nca: bool


class CustomerListRecordRow(TypedDict, total=False):
    """`CustomerListRecordRow` of Pinterest's description."""

    email: str
    external_id: str
    hashed_phone_number: str
    hashed_pinner_id: str
    ip_address: str
    liveramp_envelope: str
    maid: str
    user_agent: str


class CustomerListUploadKeys(TypedDict):
    """What `CustomerListUpload` always has."""

    ad_account_id: str
    creation_time: int
    customer_list_id: str
    id: str
    operation: UserListOperationType
    state: WorkloadState
    updated_time: int


class CustomerListUpload(CustomerListUploadKeys, total=False):
    """`CustomerListUpload` of Pinterest's description."""

    error_counts: list[ErrorDetail] | None
    record_counts: RecordCounts


class CustomerListUploadCreateRequest(TypedDict):
    """`CustomerListUploadCreateRequest` of Pinterest's description."""

    operation: UserListOperationType
    total_parts: int


class CustomerListUploadCreateResponse(TypedDict):
    """`CustomerListUploadCreateResponse` of Pinterest's description."""

    customer_list_upload: CustomerListUpload
    s3_multipart_upload_data: S3MultipartUploadData


class CustomerSegmentKeys(TypedDict):
    """What `CustomerSegment` always has."""

    audience_ids: list[str]
    name: str


class CustomerSegment(CustomerSegmentKeys, total=False):
    """`CustomerSegment` of Pinterest's description."""

    ad_account_id: str
    created_time: int
    id: str
    status: TargetingTemplateStatus
    updated_time: int


class DeleteBusinessMembership200Response(TypedDict, total=False):
    """`DeleteBusinessMembership200Response` of Pinterest's description."""

    deleted_members: list[str]


class DeleteBusinessMembershipBody(TypedDict):
    """`DeleteBusinessMembershipBody` of Pinterest's description."""

    members: list[DeleteBusinessMembershipMember]


class DeleteBusinessMembershipMember(TypedDict):
    """`DeleteBusinessMembershipMember` of Pinterest's description."""

    business_role: BusinessRoleForMembers
    member_id: str


class DeleteBusinessPartners(TypedDict, total=False):
    """`DeleteBusinessPartners` of Pinterest's description."""

    deleted_partners: list[str]


class DeleteBusinessPartnersDeleteKeys(TypedDict):
    """What `DeleteBusinessPartnersDelete` always has."""

    partner_ids: list[str]


class DeleteBusinessPartnersDelete(DeleteBusinessPartnersDeleteKeys, total=False):
    """`DeleteBusinessPartnersDelete` of Pinterest's description."""

    partner_type: NullablePartnerType | None


class DeleteMemberAccessResult(TypedDict, total=False):
    """`DeleteMemberAccessResult` of Pinterest's description."""

    asset_id: str
    member_id: str


class DeleteMemberAccessResultsResponseArray(TypedDict, total=False):
    """`DeleteMemberAccessResultsResponseArray` of Pinterest's description."""

    items: list[DeleteMemberAccessResult]


class DeleteMemberAssetAccessItem(TypedDict):
    """`DeleteMemberAssetAccessItem` of Pinterest's description."""

    asset_id: str
    member_id: str


class DeletePartnerAssetAccessBody(TypedDict):
    """`DeletePartnerAssetAccessBody` of Pinterest's description."""

    accesses: list[DeletePartnerAssetAccessItem]


class DeletePartnerAssetAccessItemKeys(TypedDict):
    """What `DeletePartnerAssetAccessItem` always has."""

    asset_id: str
    partner_id: str


class DeletePartnerAssetAccessItem(DeletePartnerAssetAccessItemKeys, total=False):
    """`DeletePartnerAssetAccessItem` of Pinterest's description."""

    partner_type: Literal["INTERNAL", "EXTERNAL"]


class DeletePartnerAssetAccessResult(TypedDict, total=False):
    """`DeletePartnerAssetAccessResult` of Pinterest's description."""

    asset_id: str
    asset_type: str
    is_shared_partner: bool
    partner_id: str
    permissions: list[str]


class DeletePartnerAssetAccessResultsResponseArray(TypedDict, total=False):
    """`DeletePartnerAssetAccessResultsResponseArray` of Pinterest's description."""

    items: list[DeletePartnerAssetAccessResult]


class DeliveryMetricsGet200Response(TypedDict):
    """`DeliveryMetricsGet200Response` of Pinterest's description."""

    items: list[DeliveryMetricsResponseItemsItems]


class DeliveryMetricsResponseItemsItems(TypedDict, total=False):
    """`DeliveryMetricsResponseItemsItems` of Pinterest's description."""

    category: Literal["ADS", "ORGANIC"]
    definition: str
    display_name: str
    name: str


class DynamicTitlesDownloadCSV(TypedDict, total=False):
    """`DynamicTitlesDownloadCSV` of Pinterest's description."""

    download_url: str


class DynamicTitlesGetStatus(TypedDict, total=False):
    """`DynamicTitlesGetStatus` of Pinterest's description."""

    generated_count: int
    is_ready: bool
    reviewed_count: int


class DynamicTitlesProcessCSV(TypedDict, total=False):
    """`DynamicTitlesProcessCSV` of Pinterest's description."""

    errors: list[DynamicTitlesProcessCSVError]
    status: str


class DynamicTitlesProcessCSVError(TypedDict, total=False):
    """`DynamicTitlesProcessCSVError` of Pinterest's description."""

    error_type: str
    row_number: int


class DynamicTitlesUploadURLKeys(TypedDict):
    """What `DynamicTitlesUploadURL` always has."""

    request_id: str
    upload_url: str


class DynamicTitlesUploadURL(DynamicTitlesUploadURLKeys, total=False):
    """`DynamicTitlesUploadURL` of Pinterest's description."""

    existing_filename: str


class EntityLabelKeys(TypedDict):
    """What `EntityLabel` always has."""

    entity_id: str
    label_id: str


class EntityLabel(EntityLabelKeys, total=False):
    """`EntityLabel` of Pinterest's description."""

    entity_type: LabelParentType | None
    status: EntityLabelStatus | None


class EntityLabelError(TypedDict, total=False):
    """`EntityLabelError` of Pinterest's description."""

    data: EntityLabel
    error_messages: list[str]


class ErrorDetail(TypedDict):
    """`ErrorDetail` of Pinterest's description."""

    count: int
    error_code: int
    message: str


class EventData(TypedDict, total=False):
    """`EventData` of Pinterest's description."""

    currency: Currency
    lead_type: str
    line_items: LineItem
    order_id: str
    order_quantity: int
    page_name: str
    promo_code: str
    property: str
    search_query: str
    value: str
    video_title: str


class EventQualityScore(TypedDict):
    """`EventQualityScore` of Pinterest's description."""

    ingestion_source: IngestionSourceOptions
    lookback_period: LookbackPeriodOptions
    overall_status: OverallStatusOptions
    quality_components: QualityComponents
    source_platform: SourcePlatformOptions


class ExceptionKeys(TypedDict):
    """What `Exception` always has."""

    message: str


class Exception(ExceptionKeys, total=False):
    """`Exception` of Pinterest's description."""

    code: int


class FeaturedTrendKeys(TypedDict):
    """What `FeaturedTrend` always has."""

    interest: InterestsEnum


class FeaturedTrend(FeaturedTrendKeys, total=False):
    """`FeaturedTrend` of Pinterest's description."""

    market: ProductCategoryRegion
    trends: list[TrendingTopic]


class FrequencyGoalMetadata(TypedDict, total=False):
    """`FrequencyGoalMetadata` of Pinterest's description."""

    frequency: int
    timerange: FrequencyGoalMetadataTimerange


class FrequencyMultipliers(TypedDict, total=False):
    """`FrequencyMultipliers` of Pinterest's description."""

    IMPRESSION_COUNT: str


class GenderDemographics(TypedDict):
    """`GenderDemographics` of Pinterest's description."""

    female: float
    male: float
    unspecified: float


class GenderFilter(TypedDict):
    """`GenderFilter` of Pinterest's description."""

    GENDER: CatalogsProductGroupMultipleGenderCriteria


class GenderMultipliers(TypedDict, total=False):
    """`GenderMultipliers` of Pinterest's description."""

    GENDER: TargetingSpecGender


class GoogleProductCategory0Filter(TypedDict):
    """`GoogleProductCategory0Filter` of Pinterest's description."""

    GOOGLE_PRODUCT_CATEGORY_0: CatalogsProductGroupMultipleStringListCriteria


class GoogleProductCategory1Filter(TypedDict):
    """`GoogleProductCategory1Filter` of Pinterest's description."""

    GOOGLE_PRODUCT_CATEGORY_1: CatalogsProductGroupMultipleStringListCriteria


class GoogleProductCategory2Filter(TypedDict):
    """`GoogleProductCategory2Filter` of Pinterest's description."""

    GOOGLE_PRODUCT_CATEGORY_2: CatalogsProductGroupMultipleStringListCriteria


class GoogleProductCategory3Filter(TypedDict):
    """`GoogleProductCategory3Filter` of Pinterest's description."""

    GOOGLE_PRODUCT_CATEGORY_3: CatalogsProductGroupMultipleStringListCriteria


class GoogleProductCategory4Filter(TypedDict):
    """`GoogleProductCategory4Filter` of Pinterest's description."""

    GOOGLE_PRODUCT_CATEGORY_4: CatalogsProductGroupMultipleStringListCriteria


class GoogleProductCategory5Filter(TypedDict):
    """`GoogleProductCategory5Filter` of Pinterest's description."""

    GOOGLE_PRODUCT_CATEGORY_5: CatalogsProductGroupMultipleStringListCriteria


class GoogleProductCategory6Filter(TypedDict):
    """`GoogleProductCategory6Filter` of Pinterest's description."""

    GOOGLE_PRODUCT_CATEGORY_6: CatalogsProductGroupMultipleStringListCriteria


class HotelIdFilter(TypedDict):
    """`HotelIdFilter` of Pinterest's description."""

    HOTEL_ID: CatalogsProductGroupMultipleStringCriteria


class HotelProcessingRecord(TypedDict, total=False):
    """`HotelProcessingRecord` of Pinterest's description."""

    errors: list[ItemValidationEvent]
    hotel_id: str
    status: ItemProcessingStatus
    warnings: list[ItemValidationEvent]


class ImageDetails(TypedDict):
    """`ImageDetails` of Pinterest's description."""

    height: int | None
    url: str
    width: int | None


class ImageMetadataKeys(TypedDict):
    """What `ImageMetadata` always has."""

    item_type: Literal["image"]


class ImageMetadata(ImageMetadataKeys, total=False):
    """`ImageMetadata` of Pinterest's description."""

    description: str | None
    images: ImageSize
    link: str | None
    title: str | None


ImageSize = TypedDict(
    "ImageSize",
    {"1200x": "ImageDetails", "150x150": "ImageDetails", "400x300": "ImageDetails", "600x": "ImageDetails"},
    total=False,
)


class InnerProductCategoriesMetricsHighlights(TypedDict):
    """`InnerProductCategoriesMetricsHighlights` of Pinterest's description."""

    pct_change_mom: float


class IntegrationLogKeys(TypedDict):
    """What `IntegrationLog` always has."""

    client_timestamp: int
    event_type: IntegrationLogEventType
    log_level: IntegrationLogLevel


class IntegrationLog(IntegrationLogKeys, total=False):
    """`IntegrationLog` of Pinterest's description."""

    advertiser_id: str | None
    app_version_number: str
    error: IntegrationLogClientError
    external_business_id: str | None
    feed_profile_id: str | None
    merchant_id: str | None
    message: str
    platform_version_number: str
    request: IntegrationLogClientRequest
    tag_id: str | None


class IntegrationLogClientError(TypedDict, total=False):
    """`IntegrationLogClientError` of Pinterest's description."""

    cause: str
    column_number: int
    file_name: str
    line_number: int
    message: str
    message_detail: str
    name: str
    number: int
    stack_trace: str


class IntegrationLogClientRequestKeys(TypedDict):
    """What `IntegrationLogClientRequest` always has."""

    host: str
    method: HttpMethod
    path: str


class IntegrationLogClientRequest(IntegrationLogClientRequestKeys, total=False):
    """`IntegrationLogClientRequest` of Pinterest's description."""

    request_headers: dict[str, str]
    response_headers: dict[str, str]
    response_status_code: int


class IntegrationLogsSuccessResponse(TypedDict, total=False):
    """`IntegrationLogsSuccessResponse` of Pinterest's description."""

    message: str


class IntegrationMetadata(TypedDict, total=False):
    """`IntegrationMetadata` of Pinterest's description."""

    additional_id_1: str
    connected_advertiser_id: str
    connected_lba_id: str
    connected_merchant_id: str
    connected_tag_id: str
    connected_user_id: str
    created_timestamp: float
    external_business_id: str
    id: str
    partner_access_token_expiry: float
    partner_metadata: str
    partner_refresh_token_expiry: float
    scopes: str
    updated_timestamp: float


class IntegrationRecordKeys(TypedDict):
    """What `IntegrationRecord` always has."""

    id: str


class IntegrationRecord(IntegrationRecordKeys, total=False):
    """`IntegrationRecord` of Pinterest's description."""

    additional_id_1: str | None
    connected_advertiser_id: str | None
    connected_lba_id: str | None
    connected_merchant_id: str | None
    connected_tag_id: str | None
    connected_user_id: str
    created_time: int
    external_business_id: str | None
    partner_access_token: str | None
    partner_access_token_expiry: int | None
    partner_metadata: str | None
    partner_primary_email: str | None
    partner_refresh_token: str | None
    partner_refresh_token_expiry: int | None
    scopes: str | None
    updated_time: int


class InviteActionResultItem(TypedDict, total=False):
    """`InviteActionResultItem` of Pinterest's description."""

    exception: InviteExceptionResponse | None
    invite: InviteBusinessRoleBinding | None


class InviteAssetsSummary(TypedDict, total=False):
    """`InviteAssetsSummary` of Pinterest's description."""

    ad_accounts: list[InviteAssetsSummaryItem]
    profiles: list[InviteAssetsSummaryItem]


class InviteAssetsSummaryItem(TypedDict, total=False):
    """`InviteAssetsSummaryItem` of Pinterest's description."""

    id: str
    permissions: list[str]


class InviteBusinessRoleBinding(TypedDict, total=False):
    """`InviteBusinessRoleBinding` of Pinterest's description."""

    created_by_business_id: str
    created_by_user_id: str
    id: str
    invite_data: InviteDataResponse
    is_received_invite: bool
    user: BusinessAccessUserSummary


class InviteDataResponse(TypedDict, total=False):
    """`InviteDataResponse` of Pinterest's description."""

    invite_expiration: int
    invite_status: str
    invite_type: str
    last_updated_time: int
    sent_at: int


class InviteExceptionResponse(TypedDict, total=False):
    """`InviteExceptionResponse` of Pinterest's description."""

    code: int
    invite_or_request_id: str | None
    message: str
    users_or_partner_ids: list[str]


class InviteResponse(TypedDict, total=False):
    """`InviteResponse` of Pinterest's description."""

    assets_summary: InviteAssetsSummary | None
    business_roles: list[str]
    created_by_business: BusinessAccessUserSummary
    created_by_user: BusinessAccessUserSummary
    created_time: int
    id: str
    invite_data: InviteDataResponse
    is_received_invite: bool
    user: BusinessAccessUserSummary


class ItemAttributes(TypedDict, total=False):
    """`ItemAttributes` of Pinterest's description."""

    ad_image_0_link: str | None
    ad_image_0_tag: str | None
    ad_image_10_link: str | None
    ad_image_10_tag: str | None
    ad_image_11_link: str | None
    ad_image_11_tag: str | None
    ad_image_12_link: str | None
    ad_image_12_tag: str | None
    ad_image_13_link: str | None
    ad_image_13_tag: str | None
    ad_image_14_link: str | None
    ad_image_14_tag: str | None
    ad_image_15_link: str | None
    ad_image_15_tag: str | None
    ad_image_16_link: str | None
    ad_image_16_tag: str | None
    ad_image_17_link: str | None
    ad_image_17_tag: str | None
    ad_image_18_link: str | None
    ad_image_18_tag: str | None
    ad_image_19_link: str | None
    ad_image_19_tag: str | None
    ad_image_1_link: str | None
    ad_image_1_tag: str | None
    ad_image_2_link: str | None
    ad_image_2_tag: str | None
    ad_image_3_link: str | None
    ad_image_3_tag: str | None
    ad_image_4_link: str | None
    ad_image_4_tag: str | None
    ad_image_5_link: str | None
    ad_image_5_tag: str | None
    ad_image_6_link: str | None
    ad_image_6_tag: str | None
    ad_image_7_link: str | None
    ad_image_7_tag: str | None
    ad_image_8_link: str | None
    ad_image_8_tag: str | None
    ad_image_9_link: str | None
    ad_image_9_tag: str | None
    ad_link: str | None
    ad_video_0_link: str | None
    ad_video_0_tag: str | None
    ad_video_1_link: str | None
    ad_video_1_tag: str | None
    ad_video_2_link: str | None
    ad_video_2_tag: str | None
    adult: bool | None
    age_group: str | None
    android_deep_link: str
    availability: str
    average_review_rating: float | None
    brand: str | None
    checkout_enabled: bool | None
    color: str | None
    condition: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    custom_number_0: int | None
    custom_number_1: int | None
    custom_number_2: int | None
    custom_number_3: int | None
    custom_number_4: int | None
    description: str
    free_shipping_label: bool | None
    free_shipping_limit: str | None
    gender: str | None
    google_product_category: str | None
    gtin: UpdatableItemAttributesGtin | None
    id: str
    installment_price: str | None
    ios_deep_link: str
    item_group_id: str | None
    last_updated_time: int | None
    link: str
    material: str | None
    min_ad_price: str | None
    mobile_link: str | None
    mpn: str | None
    number_of_ratings: int | None
    number_of_reviews: int | None
    pattern: str | None
    price: str
    product_type: str | None
    promotion_id: str | None
    sale_price: str | None
    sale_price_effective_date: str | None
    shipping: str | None
    shipping_height: str | None
    shipping_weight: str | None
    shipping_width: str | None
    size: str | None
    size_system: str | None
    size_type: str | None
    tax: str | None
    title: str
    unit_pricing_base_measure: str | None
    unit_pricing_measure: str | None
    variant_names: list[str] | None
    variant_values: list[str] | None
    additional_image_link: list[str] | None
    ai_disclosures: list[CatalogsAiContentDisclosure]
    image_link: list[str]
    video_link: str | None


class ItemAttributesRequest(TypedDict, total=False):
    """`ItemAttributesRequest` of Pinterest's description."""

    ad_image_0_link: str | None
    ad_image_0_tag: str | None
    ad_image_10_link: str | None
    ad_image_10_tag: str | None
    ad_image_11_link: str | None
    ad_image_11_tag: str | None
    ad_image_12_link: str | None
    ad_image_12_tag: str | None
    ad_image_13_link: str | None
    ad_image_13_tag: str | None
    ad_image_14_link: str | None
    ad_image_14_tag: str | None
    ad_image_15_link: str | None
    ad_image_15_tag: str | None
    ad_image_16_link: str | None
    ad_image_16_tag: str | None
    ad_image_17_link: str | None
    ad_image_17_tag: str | None
    ad_image_18_link: str | None
    ad_image_18_tag: str | None
    ad_image_19_link: str | None
    ad_image_19_tag: str | None
    ad_image_1_link: str | None
    ad_image_1_tag: str | None
    ad_image_2_link: str | None
    ad_image_2_tag: str | None
    ad_image_3_link: str | None
    ad_image_3_tag: str | None
    ad_image_4_link: str | None
    ad_image_4_tag: str | None
    ad_image_5_link: str | None
    ad_image_5_tag: str | None
    ad_image_6_link: str | None
    ad_image_6_tag: str | None
    ad_image_7_link: str | None
    ad_image_7_tag: str | None
    ad_image_8_link: str | None
    ad_image_8_tag: str | None
    ad_image_9_link: str | None
    ad_image_9_tag: str | None
    ad_link: str | None
    ad_video_0_link: str | None
    ad_video_0_tag: str | None
    ad_video_1_link: str | None
    ad_video_1_tag: str | None
    ad_video_2_link: str | None
    ad_video_2_tag: str | None
    additional_image_link: list[str] | None
    adult: bool | None
    age_group: str | None
    ai_disclosures: list[CatalogsAiContentDisclosure]
    android_deep_link: str
    availability: str
    average_review_rating: float | None
    brand: str | None
    checkout_enabled: bool | None
    color: str | None
    condition: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    custom_number_0: int | None
    custom_number_1: int | None
    custom_number_2: int | None
    custom_number_3: int | None
    custom_number_4: int | None
    description: str
    free_shipping_label: bool | None
    free_shipping_limit: str | None
    gender: str | None
    google_product_category: str | None
    gtin: UpdatableItemAttributesGtin | None
    id: str
    image_link: ItemAttributesRequestImageLink
    installment_price: str | None
    ios_deep_link: str
    item_group_id: str | None
    last_updated_time: int | None
    link: str
    material: str | None
    min_ad_price: str | None
    mobile_link: str | None
    mpn: str | None
    number_of_ratings: int | None
    number_of_reviews: int | None
    pattern: str | None
    price: str
    product_type: str | None
    promotion_id: str | None
    sale_price: str | None
    sale_price_effective_date: str | None
    save_pin_disabled: bool
    shipping: str | None
    shipping_height: str | None
    shipping_weight: str | None
    shipping_width: str | None
    size: str | None
    size_system: str | None
    size_type: str | None
    tax: str | None
    title: str
    unit_pricing_base_measure: str | None
    unit_pricing_measure: str | None
    variant_names: list[str] | None
    variant_values: list[str] | None
    video_link: str | None


class ItemCreateBatchRecord(TypedDict, total=False):
    """`ItemCreateBatchRecord` of Pinterest's description."""

    attributes: ItemAttributesRequest
    item_id: str


class ItemDeleteBatchRecord(TypedDict, total=False):
    """`ItemDeleteBatchRecord` of Pinterest's description."""

    item_id: str


class ItemDeleteDiscontinuedBatchRecord(TypedDict, total=False):
    """`ItemDeleteDiscontinuedBatchRecord` of Pinterest's description."""

    item_id: str


class ItemGroupIdFilter(TypedDict):
    """`ItemGroupIdFilter` of Pinterest's description."""

    ITEM_GROUP_ID: CatalogsProductGroupMultipleStringCriteria


class ItemIdFilter(TypedDict):
    """`ItemIdFilter` of Pinterest's description."""

    ITEM_ID: CatalogsProductGroupMultipleStringCriteria


class ItemIdStoreCodePair(TypedDict):
    """`ItemIdStoreCodePair` of Pinterest's description."""

    item_id: str
    store_code: str


class ItemProcessingRecord(TypedDict):
    """`ItemProcessingRecord` of Pinterest's description."""

    errors: list[ItemValidationEvent]
    item_id: str
    status: ItemProcessingStatus
    warnings: list[ItemValidationEvent]


class ItemUpdateBatchRecord(TypedDict, total=False):
    """`ItemUpdateBatchRecord` of Pinterest's description."""

    attributes: UpdatableItemAttributes
    item_id: str
    update_mask: list[UpdateMaskFieldType] | None


class ItemUpsertBatchRecord(TypedDict, total=False):
    """`ItemUpsertBatchRecord` of Pinterest's description."""

    attributes: ItemAttributesRequest
    item_id: str


class ItemValidationEvent(TypedDict, total=False):
    """`ItemValidationEvent` of Pinterest's description."""

    attribute: str
    code: int
    message: str


class ItemsPost200Response(TypedDict):
    """`ItemsPost200Response` of Pinterest's description."""

    items: list[ItemResponse]


class Keyword(TypedDict):
    """`Keyword` of Pinterest's description."""

    archived: bool
    bid: int | None
    id: str
    match_type: MatchType | None
    parent_id: str
    parent_type: str
    type: str
    value: str


class KeywordCreateItemKeys(TypedDict):
    """What `KeywordCreateItem` always has."""

    match_type: MatchType | None
    value: str


class KeywordCreateItem(KeywordCreateItemKeys, total=False):
    """`KeywordCreateItem` of Pinterest's description."""

    bid: int | None


class KeywordError(TypedDict, total=False):
    """`KeywordError` of Pinterest's description."""

    data: Keyword
    error_messages: list[str]


class KeywordInfoKeys(TypedDict):
    """What `KeywordInfo` always has."""

    name: str


class KeywordInfo(KeywordInfoKeys, total=False):
    """`KeywordInfo` of Pinterest's description."""

    pct_growth_mom: float


class KeywordMetrics(TypedDict, total=False):
    """`KeywordMetrics` of Pinterest's description."""

    keyword_query_volume: str


class KeywordMetricsResponse(TypedDict, total=False):
    """`KeywordMetricsResponse` of Pinterest's description."""

    keyword: str
    metrics: KeywordMetrics


class KeywordUpdateGeneratedKeys(TypedDict):
    """What `KeywordUpdateGenerated` always has."""

    id: str


class KeywordUpdateGenerated(KeywordUpdateGeneratedKeys, total=False):
    """`KeywordUpdateGenerated` of Pinterest's description."""

    archived: bool
    bid: int | None


class KeywordUpdateItemKeys(TypedDict):
    """What `KeywordUpdateItem` always has."""

    id: str


class KeywordUpdateItem(KeywordUpdateItemKeys, total=False):
    """`KeywordUpdateItem` of Pinterest's description."""

    archived: bool
    bid: int | None


class Keywords(TypedDict):
    """`Keywords` of Pinterest's description."""

    errors: list[KeywordError]
    keywords: list[Keyword]


class KeywordsCommonKeys(TypedDict):
    """What `KeywordsCommon` always has."""

    match_type: MatchTypeResponse | None
    value: str


class KeywordsCommon(KeywordsCommonKeys, total=False):
    """`KeywordsCommon` of Pinterest's description."""

    bid: int | None


class KeywordsMetricsArrayResponse(TypedDict, total=False):
    """`KeywordsMetricsArrayResponse` of Pinterest's description."""

    data: list[KeywordMetricsResponse]


class KeywordsRequest(TypedDict):
    """`KeywordsRequest` of Pinterest's description."""

    keywords: list[KeywordsCommon]
    parent_id: str


class LabelKeys(TypedDict):
    """What `Label` always has."""

    id: str
    label_type: NullableLabelType | None
    value: str


class Label(LabelKeys, total=False):
    """`Label` of Pinterest's description."""

    status: NullableLabelStatus | None


class LabelBulkCreateRequest(TypedDict):
    """`LabelBulkCreateRequest` of Pinterest's description."""

    labels: list[LabelCreateItem]
    parent_id: str


class LabelBulkUpdateRequest(TypedDict):
    """`LabelBulkUpdateRequest` of Pinterest's description."""

    id: str
    parent_id: str
    status: LabelStatusBulkUpdate


class LabelCreateItem(TypedDict):
    """`LabelCreateItem` of Pinterest's description."""

    label_type: LabelType
    value: str


class LabelError(TypedDict, total=False):
    """`LabelError` of Pinterest's description."""

    data: LabelErrorData
    error_messages: list[str]


class LabelErrorData(TypedDict, total=False):
    """`LabelErrorData` of Pinterest's description."""

    id: str
    label_type: NullableLabelType | None
    status: NullableLabelStatus | None
    value: str


class LabelUpdateItemKeys(TypedDict):
    """What `LabelUpdateItem` always has."""

    id: str


class LabelUpdateItem(LabelUpdateItemKeys, total=False):
    """`LabelUpdateItem` of Pinterest's description."""

    status: LabelStatus
    value: str


class LabeledEntities(TypedDict, total=False):
    """`LabeledEntities` of Pinterest's description."""

    entities_labels: list[EntityLabel]
    errors: list[EntityLabelError]


class LabelsResponse(TypedDict, total=False):
    """`LabelsResponse` of Pinterest's description."""

    errors: list[LabelError]
    labels: list[Label]


class LeadFormKeys(TypedDict):
    """What `LeadForm` always has."""

    completion_message: str | None
    has_accepted_terms: bool
    id: str
    name: str | None
    privacy_policy_link: str | None
    questions: list[LeadFormQuestion]


class LeadForm(LeadFormKeys, total=False):
    """`LeadForm` of Pinterest's description."""

    ad_account_id: str
    created_time: int
    disclosure_language: str | None
    policy_links: list[LeadFormPolicyLink]
    status: LeadFormStatus
    updated_time: int


class LeadFormBatchUpdateKeys(TypedDict):
    """What `LeadFormBatchUpdate` always has."""

    id: str


class LeadFormBatchUpdate(LeadFormBatchUpdateKeys, total=False):
    """`LeadFormBatchUpdate` of Pinterest's description."""

    completion_message: str | None
    disclosure_language: str | None
    has_accepted_terms: bool
    name: str | None
    policy_links: list[LeadFormPolicyLink]
    privacy_policy_link: str | None
    questions: list[LeadFormQuestion]
    status: LeadFormStatus


class LeadFormCreateKeys(TypedDict):
    """What `LeadFormCreate` always has."""

    completion_message: str | None
    has_accepted_terms: bool
    name: str | None
    privacy_policy_link: str | None
    questions: list[LeadFormQuestion]


class LeadFormCreate(LeadFormCreateKeys, total=False):
    """`LeadFormCreate` of Pinterest's description."""

    disclosure_language: str | None
    policy_links: list[LeadFormPolicyLink]
    status: LeadFormStatus


class LeadFormExceptionKeys(TypedDict):
    """What `LeadFormException` always has."""

    message: str


class LeadFormException(LeadFormExceptionKeys, total=False):
    """`LeadFormException` of Pinterest's description."""

    error_code: int


class LeadFormPolicyLink(TypedDict, total=False):
    """`LeadFormPolicyLink` of Pinterest's description."""

    label: str
    link: str


class LeadFormQuestion(TypedDict, total=False):
    """`LeadFormQuestion` of Pinterest's description."""

    custom_question_field_type: LeadFormQuestionFieldType | None
    custom_question_label: str | None
    custom_question_options: list[str] | None
    question_type: LeadFormQuestionType


class LeadFormTest(TypedDict, total=False):
    """`LeadFormTest` of Pinterest's description."""

    subscription_id: str


class LeadFormsCreate200Response(TypedDict):
    """`LeadFormsCreate200Response` of Pinterest's description."""

    items: list[LeadFormsCreate200ResponseItemsInner]


class LeadFormsCreate200ResponseItemsInner(TypedDict, total=False):
    """`LeadFormsCreate200ResponseItemsInner` of Pinterest's description."""

    data: LeadForm
    exceptions: list[LeadFormException]


class LeadSubscription(TypedDict, total=False):
    """`LeadSubscription` of Pinterest's description."""

    ad_account_id: str
    api_version: str
    created_time: int
    cryptographic_algorithm: str | None
    cryptographic_key: str | None
    id: str
    lead_form_id: str | None
    user_account_id: str
    webhook_url: str


class LeadsExportResponseData(TypedDict, total=False):
    """`LeadsExportResponseData` of Pinterest's description."""

    download_url: str | None
    export_status: LeadsExportStatus


class LeadsExports(TypedDict, total=False):
    """`LeadsExports` of Pinterest's description."""

    leads_export_id: str


class LineItem(TypedDict, total=False):
    """`LineItem` of Pinterest's description."""

    product_brand: str
    product_category: str
    product_id: int
    product_name: str
    product_price: str
    product_quantity: int
    product_variant: str
    product_variant_id: str


class LinkFilter(TypedDict):
    """`LinkFilter` of Pinterest's description."""

    LINK: CatalogsProductGroupFilterOperatorTypeCriteria


class LocalInventoryCreateOperation(TypedDict):
    """`LocalInventoryCreateOperation` of Pinterest's description."""

    attributes: RetailLocalInventoryItemAttributes
    item_id: str
    operation: Literal["CREATE"]
    store_code: str


class LocalInventoryDeleteOperation(TypedDict):
    """`LocalInventoryDeleteOperation` of Pinterest's description."""

    item_id: str
    operation: Literal["DELETE"]
    store_code: str


class LocalInventoryItemResponseKeys(TypedDict):
    """What `LocalInventoryItemResponse` always has."""

    created_at: int
    item_id: str
    last_updated_time: int
    store_metadata: StoreMetadata


class LocalInventoryItemResponse(LocalInventoryItemResponseKeys, total=False):
    """`LocalInventoryItemResponse` of Pinterest's description."""

    ad_link: str
    availability: ItemAvailability
    price: str
    sale_price: str


class LocalInventoryItemsGet(TypedDict):
    """`LocalInventoryItemsGet` of Pinterest's description."""

    items: list[LocalInventoryItemResponse]


class LocalInventoryUpdateOperation(TypedDict):
    """`LocalInventoryUpdateOperation` of Pinterest's description."""

    attributes: RetailLocalInventoryItemAttributesOptional
    item_id: str
    operation: Literal["UPDATE"]
    store_code: str


class LocalInventoryUpsertOperation(TypedDict):
    """`LocalInventoryUpsertOperation` of Pinterest's description."""

    attributes: RetailLocalInventoryItemAttributes
    item_id: str
    operation: Literal["UPSERT"]
    store_code: str


class LocalStoreKeys(TypedDict):
    """What `LocalStore` always has."""

    country: Country
    created_at: str
    id: str
    name: str
    store_code: str
    updated_at: str


class LocalStore(LocalStoreKeys, total=False):
    """`LocalStore` of Pinterest's description."""

    address_primary: str
    address_secondary: str
    city: str
    latitude: float
    longitude: float
    postal_code: str
    region: str


class LocalStoreBatchUpdateKeys(TypedDict):
    """What `LocalStoreBatchUpdate` always has."""

    id: str


class LocalStoreBatchUpdate(LocalStoreBatchUpdateKeys, total=False):
    """`LocalStoreBatchUpdate` of Pinterest's description."""

    address_primary: str
    address_secondary: str
    city: str
    country: Country
    latitude: float
    longitude: float
    name: str
    postal_code: str
    region: str
    store_code: str


class LocalStoreCreateKeys(TypedDict):
    """What `LocalStoreCreate` always has."""

    country: Country
    name: str
    store_code: str


class LocalStoreCreate(LocalStoreCreateKeys, total=False):
    """`LocalStoreCreate` of Pinterest's description."""

    address_primary: str
    address_secondary: str
    city: str
    latitude: float
    longitude: float
    postal_code: str
    region: str


class MMMReport(TypedDict, total=False):
    """`MMMReport` of Pinterest's description."""

    message: str
    report_status: BulkReportingJobStatus
    size: float
    status: str
    token: str
    url: str


class MaxPriceFilter(TypedDict):
    """`MaxPriceFilter` of Pinterest's description."""

    MAX_PRICE: CatalogsProductGroupPricingCriteria


class MediaTypeFilter(TypedDict):
    """`MediaTypeFilter` of Pinterest's description."""

    MEDIA_TYPE: CatalogsProductGroupMultipleMediaTypesCriteria


class MetricsResponse(TypedDict, total=False):
    """`MetricsResponse` of Pinterest's description."""

    data: list[MetricsResponseDataItems]


class MetricsResponseDataItems(TypedDict):
    """`MetricsResponseDataItems` of Pinterest's description."""

    metrics: dict[str, Any]
    targeting_type: str
    targeting_value: str


class MinPriceFilter(TypedDict):
    """`MinPriceFilter` of Pinterest's description."""

    MIN_PRICE: CatalogsProductGroupPricingCriteria


class NotificationResponse(TypedDict, total=False):
    """`NotificationResponse` of Pinterest's description."""

    error_msg: str
    received_at: int
    success: bool


class NullableOptimizationGoalMetadata(TypedDict, total=False):
    """`NullableOptimizationGoalMetadata` of Pinterest's description."""

    conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata
    frequency_goal_metadata: FrequencyGoalMetadata
    scrollup_goal_metadata: ScrollupGoalMetadata


class OptimizationGoalMetadata(TypedDict, total=False):
    """`OptimizationGoalMetadata` of Pinterest's description."""

    conversion_tag_v3_goal_metadata: ConversionTagV3GoalMetadata
    frequency_goal_metadata: FrequencyGoalMetadata
    scrollup_goal_metadata: ScrollupGoalMetadata


class OrderLineKeys(TypedDict):
    """What `OrderLine` always has."""

    ad_account_id: str
    campaign_ids: list[str]
    id: str
    status: OrderLineStatus
    type: str


class OrderLine(OrderLineKeys, total=False):
    """`OrderLine` of Pinterest's description."""

    budget: float | None
    end_time: float | None
    name: str | None
    paid_budget: float | None
    paid_type: OrderLinePaidType | None
    purchase_order_id: str | None
    start_time: float


class PartnerMetadata(TypedDict, total=False):
    """`PartnerMetadata` of Pinterest's description."""

    subscriber_key: str


class PerformancePlusCampaignSettings(TypedDict, total=False):
    """`PerformancePlusCampaignSettings` of Pinterest's description."""

    boost_prospecting_ad_group_bid: bool
    pinner_list_exclusions: list[str]


class PinKeys(TypedDict):
    """What `Pin` always has."""

    id: str


class Pin(PinKeys, total=False):
    """`Pin` of Pinterest's description."""

    ai_disclosures: AiDisclosures
    board_id: str
    board_owner: BoardOwner
    board_section_id: str | None
    created_at: str
    creative_type: CreativeType | None
    dominant_color: str | None
    has_been_promoted: bool
    is_owner: bool
    is_product: bool
    is_standard: bool
    media: PinMedia
    parent_pin_id: str | None
    pin_metrics: dict[str, Any] | None
    alt_text: str | None
    description: str | None
    link: str | None
    title: str | None


class PinMediaWithImageKeys(TypedDict):
    """What `PinMediaWithImage` always has."""

    media_type: Literal["image"]


class PinMediaWithImage(PinMediaWithImageKeys, total=False):
    """`PinMediaWithImage` of Pinterest's description."""

    images: ImageSize


class PinMediaWithImageAndVideoKeys(TypedDict):
    """What `PinMediaWithImageAndVideo` always has."""

    media_type: Literal["multiple_mixed"]


class PinMediaWithImageAndVideo(PinMediaWithImageAndVideoKeys, total=False):
    """`PinMediaWithImageAndVideo` of Pinterest's description."""

    items: list[PinMediaMetadata]


class PinMediaWithImagesKeys(TypedDict):
    """What `PinMediaWithImages` always has."""

    media_type: Literal["multiple_images"]


class PinMediaWithImages(PinMediaWithImagesKeys, total=False):
    """`PinMediaWithImages` of Pinterest's description."""

    items: list[ImageMetadata]


class PinMediaWithVideoKeys(TypedDict):
    """What `PinMediaWithVideo` always has."""

    media_type: Literal["video"]


class PinMediaWithVideo(PinMediaWithVideoKeys, total=False):
    """`PinMediaWithVideo` of Pinterest's description."""

    cover_image_url: str
    duration: float | None
    height: int | None
    images: ImageSize
    video_url: str | None
    video_url_hls: str | None
    width: int | None


class PinMediaWithVideosKeys(TypedDict):
    """What `PinMediaWithVideos` always has."""

    media_type: Literal["multiple_videos"]


class PinMediaWithVideos(PinMediaWithVideosKeys, total=False):
    """`PinMediaWithVideos` of Pinterest's description."""

    items: list[VideoMetadataWithItemType]


class PinterestLibBatchItemExceptionKeys(TypedDict):
    """What `PinterestLibBatchItemException` always has."""

    message: str


class PinterestLibBatchItemException(PinterestLibBatchItemExceptionKeys, total=False):
    """`PinterestLibBatchItemException` of Pinterest's description."""

    code: int


class PinterestLibError(TypedDict):
    """`PinterestLibError` of Pinterest's description."""

    code: int
    message: str


class PinterestLibStatus204(TypedDict):
    """`PinterestLibStatus204` of Pinterest's description."""

    statusCode: Literal[204]


class PinterestProductCategoriesFilter(TypedDict):
    """`PinterestProductCategoriesFilter` of Pinterest's description."""

    PINTEREST_PRODUCT_CATEGORIES: CatalogsProductGroupMultiplePinterestProductCategoryCriteria


class PlacementMultipliers(TypedDict, total=False):
    """`PlacementMultipliers` of Pinterest's description."""

    PLACEMENT: PlacementType


class PriceFilter(TypedDict):
    """`PriceFilter` of Pinterest's description."""

    PRICE: PriceFilterPrice


class PriceFilterPriceKeys(TypedDict):
    """What `PriceFilterPrice` always has."""

    currency: NonNullableCatalogsCurrency
    operator: NumericFilterOperatorType
    value: float


class PriceFilterPrice(PriceFilterPriceKeys, total=False):
    """`PriceFilterPrice` of Pinterest's description."""

    negated: bool


class ProductCategoriesDemographic(TypedDict):
    """`ProductCategoriesDemographic` of Pinterest's description."""

    age: dict[str, float]
    gender: GenderDemographics


class ProductCategoriesMetricsHighlights(TypedDict, total=False):
    """`ProductCategoriesMetricsHighlights` of Pinterest's description."""

    engagement: InnerProductCategoriesMetricsHighlights
    outbound_clicks: InnerProductCategoriesMetricsHighlights
    pin_saves: InnerProductCategoriesMetricsHighlights


class ProductCategoryDetailsKeys(TypedDict):
    """What `ProductCategoryDetails` always has."""

    has_prediction: bool
    product_category: ProductCategoryEnum


class ProductCategoryDetails(ProductCategoryDetailsKeys, total=False):
    """`ProductCategoryDetails` of Pinterest's description."""

    demographics: ProductCategoriesDemographic
    metrics_highlights: ProductCategoriesMetricsHighlights
    predicted_time_series: dict[str, float]
    related_searches: list[str]
    time_series: dict[str, float]


class ProductGroupAnalyticsItemsKeys(TypedDict):
    """What `ProductGroupAnalyticsItems` always has."""

    PRODUCT_GROUP_ID: str


class ProductGroupAnalyticsItems(ProductGroupAnalyticsItemsKeys, total=False):
    """`ProductGroupAnalyticsItems` of Pinterest's description."""

    DATE: str


class ProductGroupPromotion(TypedDict, total=False):
    """`ProductGroupPromotion` of Pinterest's description."""

    ad_group_id: str
    bid_in_micro_currency: int
    catalog_product_group_id: str
    catalog_product_group_name: str
    collections_header_type: CollectionsHeaderType | None
    collections_hero_destination_url: str | None
    collections_hero_pin_id: str | None
    creative_type: CreativeType
    customizable_cta_type: ProductGroupPromotionCustomizableCTAType
    definition: str
    grid_click_type: GridClickType | None
    id: str
    included: bool
    is_generate_background: bool | None
    is_image_auto_resizing: bool | None
    is_mdl: bool
    parent_id: str
    preferred_media_type: PreferredMediaType | None
    relative_definition: str
    selected_image_tag: str | None
    selected_video_tag: str | None
    slideshow_collections_description: str | None
    slideshow_collections_title: str | None
    status: EntityStatus
    tracking_url: str


class ProductGroupPromotionCreateRequest(TypedDict):
    """`ProductGroupPromotionCreateRequest` of Pinterest's description."""

    ad_group_id: str
    product_group_promotion: list[ProductGroupPromotion]


class ProductGroupPromotionResponseItem(TypedDict, total=False):
    """`ProductGroupPromotionResponseItem` of Pinterest's description."""

    data: ProductGroupPromotion
    exceptions: list[Exception]


class ProductGroupPromotionUpdateRequest(TypedDict):
    """`ProductGroupPromotionUpdateRequest` of Pinterest's description."""

    ad_group_id: str
    product_group_promotion: list[ProductGroupPromotion]


class ProductGroupPromotions(TypedDict, total=False):
    """`ProductGroupPromotions` of Pinterest's description."""

    items: list[ProductGroupPromotionResponseItem]


class ProductGroupReferenceFilter(TypedDict):
    """`ProductGroupReferenceFilter` of Pinterest's description."""

    PRODUCT_GROUP: CatalogsProductGroupMultipleStringCriteria


class ProductTagItem(TypedDict):
    """`ProductTagItem` of Pinterest's description."""

    pin_id: str


class ProductTagsResponse(TypedDict):
    """`ProductTagsResponse` of Pinterest's description."""

    product_tags: list[ProductTagItem]


class ProductType0Filter(TypedDict):
    """`ProductType0Filter` of Pinterest's description."""

    PRODUCT_TYPE_0: CatalogsProductGroupMultipleStringListCriteria


class ProductType1Filter(TypedDict):
    """`ProductType1Filter` of Pinterest's description."""

    PRODUCT_TYPE_1: CatalogsProductGroupMultipleStringListCriteria


class ProductType2Filter(TypedDict):
    """`ProductType2Filter` of Pinterest's description."""

    PRODUCT_TYPE_2: CatalogsProductGroupMultipleStringListCriteria


class ProductType3Filter(TypedDict):
    """`ProductType3Filter` of Pinterest's description."""

    PRODUCT_TYPE_3: CatalogsProductGroupMultipleStringListCriteria


class ProductType4Filter(TypedDict):
    """`ProductType4Filter` of Pinterest's description."""

    PRODUCT_TYPE_4: CatalogsProductGroupMultipleStringListCriteria


class PromotionKeys(TypedDict):
    """What `Promotion` always has."""

    ad_account_id: str
    id: str
    promotion_title: str
    promotion_type: PromotionType


class Promotion(PromotionKeys, total=False):
    """`Promotion` of Pinterest's description."""

    discount_status: DiscountStatus
    end_time: int
    external_id: str
    platform_type: str
    promotion_code: str
    promotion_custom_id: str
    start_time: int
    status: EntityStatus
    template_values: list[PromotionTemplateValue]


class PromotionArrayElement(TypedDict, total=False):
    """`PromotionArrayElement` of Pinterest's description."""

    data: Promotion
    exception: Exception


class PromotionBatchUpdateKeys(TypedDict):
    """What `PromotionBatchUpdate` always has."""

    id: str


class PromotionBatchUpdate(PromotionBatchUpdateKeys, total=False):
    """`PromotionBatchUpdate` of Pinterest's description."""

    discount_status: DiscountStatus
    end_time: int
    external_id: str
    platform_type: str
    promotion_code: str
    promotion_custom_id: str
    promotion_title: str
    promotion_type: PromotionType
    start_time: int
    template_values: list[PromotionTemplateValue]


class PromotionCreateKeys(TypedDict):
    """What `PromotionCreate` always has."""

    promotion_title: str
    promotion_type: PromotionType


class PromotionCreate(PromotionCreateKeys, total=False):
    """`PromotionCreate` of Pinterest's description."""

    discount_status: DiscountStatus
    end_time: int
    external_id: str
    platform_type: str
    promotion_code: str
    promotion_custom_id: str
    start_time: int
    template_values: list[PromotionTemplateValue]


class PromotionTemplateValue(TypedDict, total=False):
    """`PromotionTemplateValue` of Pinterest's description."""

    amount: float
    currency_code: Currency
    custom_text: str
    percent: float


class PromotionsResponse(TypedDict, total=False):
    """`PromotionsResponse` of Pinterest's description."""

    promotions: list[PromotionArrayElement]


class QualityComponentDetailsKeys(TypedDict):
    """What `QualityComponentDetails` always has."""

    coverage: float


class QualityComponentDetails(QualityComponentDetailsKeys, total=False):
    """`QualityComponentDetails` of Pinterest's description."""

    issues: list[QualityComponentIssue]
    overlap: float


class QualityComponentIssue(TypedDict):
    """`QualityComponentIssue` of Pinterest's description."""

    id: str
    name: str
    reason: str


class QualityComponents(TypedDict, total=False):
    """`QualityComponents` of Pinterest's description."""

    advertiser_external_id: dict[str, QualityComponentDetails]
    click_id_epik: dict[str, QualityComponentDetails]
    external_event_id: dict[str, QualityComponentDetails]
    hashed_email: dict[str, QualityComponentDetails]
    hashed_maid: dict[str, QualityComponentDetails]
    ip_address: dict[str, QualityComponentDetails]
    order_id: dict[str, QualityComponentDetails]
    order_value: dict[str, QualityComponentDetails]
    product_id: dict[str, QualityComponentDetails]
    source_url: dict[str, QualityComponentDetails]
    user_agent: dict[str, QualityComponentDetails]


class QuizPinData(TypedDict, total=False):
    """`QuizPinData` of Pinterest's description."""

    questions: list[QuizPinQuestion]
    results: list[QuizPinResult]
    tie_breaker_custom_result: QuizPinResult | None
    tie_breaker_type: TieBreakerType


class QuizPinOption(TypedDict, total=False):
    """`QuizPinOption` of Pinterest's description."""

    id: float
    text: str


class QuizPinQuestion(TypedDict, total=False):
    """`QuizPinQuestion` of Pinterest's description."""

    options: list[QuizPinOption]
    question_id: float
    question_text: str


class QuizPinResult(TypedDict, total=False):
    """`QuizPinResult` of Pinterest's description."""

    android_deep_link: str
    destination_url: str
    ios_deep_link: str
    organic_pin_id: str
    result_id: float


class RecordCounts(TypedDict):
    """`RecordCounts` of Pinterest's description."""

    invalid: int
    processed: int
    valid: int


class RelatedTerms(TypedDict, total=False):
    """`RelatedTerms` of Pinterest's description."""

    id: str
    related_term_count: int
    related_terms_list: list[RelatedTermsRelatedTermsListItems]


class RelatedTermsRelatedTermsListItems(TypedDict, total=False):
    """`RelatedTermsRelatedTermsListItems` of Pinterest's description."""

    related_terms: list[str]
    term: str


class RespondToInviteResultItem(TypedDict, total=False):
    """`RespondToInviteResultItem` of Pinterest's description."""

    exception: InviteExceptionResponse | None
    invite: BaseInviteDataResponse | None


class RespondToInvitesResponseArray(TypedDict, total=False):
    """`RespondToInvitesResponseArray` of Pinterest's description."""

    items: list[RespondToInviteResultItem]


class RetailLocalInventoryItemAttributesKeys(TypedDict):
    """What `RetailLocalInventoryItemAttributes` always has."""

    availability: ItemAvailability
    price: str


class RetailLocalInventoryItemAttributes(RetailLocalInventoryItemAttributesKeys, total=False):
    """`RetailLocalInventoryItemAttributes` of Pinterest's description."""

    ad_link: str
    sale_price: str


class RetailLocalInventoryItemAttributesOptional(TypedDict, total=False):
    """`RetailLocalInventoryItemAttributesOptional` of Pinterest's description."""

    ad_link: str
    availability: ItemAvailability
    price: str
    sale_price: str


class S3FilePart(TypedDict):
    """`S3FilePart` of Pinterest's description."""

    part_number: int
    presigned_url: str


class S3MultipartUploadData(TypedDict, total=False):
    """`S3MultipartUploadData` of Pinterest's description."""

    file_parts: list[S3FilePart]


class SSIOAccount(TypedDict, total=False):
    """`SSIOAccount` of Pinterest's description."""

    billto_infos: list[SSIOAccountItem]
    can_edit: bool
    currency: str
    eligible: bool
    error: str
    pmp_names: list[SSIOAccountPMPName]


class SSIOAccountAddress(TypedDict, total=False):
    """`SSIOAccountAddress` of Pinterest's description."""

    address_id: str
    display: str
    order_legal_entity: str
    purpose: str


class SSIOAccountItem(TypedDict, total=False):
    """`SSIOAccountItem` of Pinterest's description."""

    addresses: list[SSIOAccountAddress]
    id: str
    io_terms: str
    io_terms_id: str
    io_type: str
    row_terms: str
    row_terms_id: str
    us_terms: str
    us_terms_id: str


class SSIOAccountPMPName(TypedDict, total=False):
    """`SSIOAccountPMPName` of Pinterest's description."""

    id: str
    name: str


class SSIOInsertionOrder(TypedDict, total=False):
    """`SSIOInsertionOrder` of Pinterest's description."""

    pin_order_id: str


class SSIOInsertionOrderStatus(TypedDict, total=False):
    """`SSIOInsertionOrderStatus` of Pinterest's description."""

    creation_time: str | None
    pin_order_id: str
    status: str


class SSIOInsertionOrderStatusResponse(TypedDict, total=False):
    """`SSIOInsertionOrderStatusResponse` of Pinterest's description."""

    creation_time: str | None
    pin_order_id: str
    status: str


class SSIOOrderLine(TypedDict, total=False):
    """`SSIOOrderLine` of Pinterest's description."""

    accepted_terms_id: str | None
    accepted_terms_time: str | None
    ads_manager_order_line_id: str | None
    agency_link: str | None
    bill_to_company_name: str | None
    billing_contact_email: str | None
    billing_contact_firstname: str | None
    billing_contact_lastname: str | None
    budget_amount: float | None
    currency_info: Currency
    end_date: str | None
    estimated_monthly_spend: float | None
    last_modified_date_time: str | None
    media_contact_email: str | None
    media_contact_firstname: str | None
    media_contact_lastname: str | None
    order_name: str | None
    pin_order_id: str | None
    pmp_name: str | None
    po_number: str | None
    salesforce_order_line_id: str | None
    start_date: str | None


class ScheduleKeys(TypedDict):
    """What `Schedule` always has."""

    entity_id: str
    schedule_id: str


class Schedule(ScheduleKeys, total=False):
    """`Schedule` of Pinterest's description."""

    delta_value: ScheduleDeltaValue
    end_timestamp: int
    entity_type: AdAccountEntityType
    name: str
    schedule_action: ScheduleAction
    schedule_status: ScheduleStatus
    schedule_type: ScheduleType
    start_timestamp: int


class ScheduleAgeBucketMultipliers(TypedDict, total=False):
    """`ScheduleAgeBucketMultipliers` of Pinterest's description."""

    AGE_BUCKET: Literal["18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"]


class ScheduleAppTypeMultipliers(TypedDict, total=False):
    """`ScheduleAppTypeMultipliers` of Pinterest's description."""

    APP_TYPE: TargetingSpecAppType


class ScheduleAudienceMultipliers(TypedDict, total=False):
    """`ScheduleAudienceMultipliers` of Pinterest's description."""

    AUDIENCE_ID: str


class ScheduleBatchUpdateKeys(TypedDict):
    """What `ScheduleBatchUpdate` always has."""

    id: str
    schedule_id: str


class ScheduleBatchUpdate(ScheduleBatchUpdateKeys, total=False):
    """`ScheduleBatchUpdate` of Pinterest's description."""

    delta_value: ScheduleDeltaValue
    end_timestamp: int
    entity_id: str
    entity_type: AdAccountEntityType
    name: str
    schedule_action: ScheduleAction
    schedule_status: ScheduleStatus
    schedule_type: ScheduleType
    start_timestamp: int


class ScheduleBidMultipliers(TypedDict, total=False):
    """`ScheduleBidMultipliers` of Pinterest's description."""

    age_bucket_multipliers: BidOptionsAgeBucketMultipliers
    app_type_multipliers: BidOptionsAppTypeMultipliers
    audience_multipliers: list[BidOptionsAudienceMultipliers]
    gender_multipliers: BidOptionsGenderMultipliers
    placement_multipliers: BidOptionsPlacementMultipliers


class ScheduleBidOptions(TypedDict, total=False):
    """`ScheduleBidOptions` of Pinterest's description."""

    age_bucket_multipliers: ScheduleAgeBucketMultipliers | None
    app_type_multipliers: ScheduleAppTypeMultipliers | None
    audience_multipliers: ScheduleAudienceMultipliers
    gender_multipliers: ScheduleBidOptionsGenderMultipliers | None
    placement_multipliers: ScheduleBidOptionsPlacementMultipliers | None


class ScheduleBidOptionsGenderMultipliers(TypedDict, total=False):
    """`ScheduleBidOptionsGenderMultipliers` of Pinterest's description."""

    GENDER: TargetingSpecGender


class ScheduleBidOptionsPlacementMultipliers(TypedDict, total=False):
    """`ScheduleBidOptionsPlacementMultipliers` of Pinterest's description."""

    browse: float
    related_pins: float
    search: float


class ScheduleCreateKeys(TypedDict):
    """What `ScheduleCreate` always has."""

    entity_id: str


class ScheduleCreate(ScheduleCreateKeys, total=False):
    """`ScheduleCreate` of Pinterest's description."""

    delta_value: ScheduleDeltaValue
    end_timestamp: int
    entity_type: AdAccountEntityType
    name: str
    schedule_action: ScheduleAction
    schedule_status: ScheduleStatus
    schedule_type: ScheduleType
    start_timestamp: int


class ScheduleCreateRequest(TypedDict):
    """`ScheduleCreateRequest` of Pinterest's description."""

    entity_id: str
    entity_type: str
    delta_value: ScheduleCommonDeltaValue
    end_timestamp: int
    name: str
    schedule_action: ScheduleAction
    schedule_status: ScheduleStatus
    schedule_type: ScheduleType
    start_timestamp: int


class ScheduleUpdateRequestKeys(TypedDict):
    """What `ScheduleUpdateRequest` always has."""

    id: str


class ScheduleUpdateRequest(ScheduleUpdateRequestKeys, total=False):
    """`ScheduleUpdateRequest` of Pinterest's description."""

    entity_id: str
    entity_type: str
    delta_value: ScheduleCommonDeltaValue
    end_timestamp: int
    name: str
    schedule_action: ScheduleAction
    schedule_status: ScheduleStatus
    schedule_type: ScheduleType
    start_timestamp: int


class SchedulesCreate200ResponseInner(TypedDict):
    """`SchedulesCreate200ResponseInner` of Pinterest's description."""

    data: SchedulesCreate200ResponseInnerData


class SchedulesCreate200ResponseInnerDataOneOf(TypedDict):
    """`SchedulesCreate200ResponseInnerDataOneOf` of Pinterest's description."""

    id: str
    schedule_id: str
    exceptions: PinterestLibError


class ScrollupGoalMetadata(TypedDict, total=False):
    """`ScrollupGoalMetadata` of Pinterest's description."""

    scrollup_goal_value_in_micro_currency: str | None


class SharedAudienceAccount(TypedDict):
    """`SharedAudienceAccount` of Pinterest's description."""

    account_id: str
    account_name: str
    account_type: AudienceAccountType
    shared_on_timestamp: int


class SingleInterestTargetingOption(TypedDict):
    """`SingleInterestTargetingOption` of Pinterest's description."""

    child_interests: list[str]
    id: str
    level: int
    name: str


class StoreMetadataKeys(TypedDict):
    """What `StoreMetadata` always has."""

    store_code: str
    store_id: str


class StoreMetadata(StoreMetadataKeys, total=False):
    """`StoreMetadata` of Pinterest's description."""

    geohash: str
    latitude: float
    longitude: float
    store_name: str


class SupplementalItemValidationEvent(TypedDict):
    """`SupplementalItemValidationEvent` of Pinterest's description."""

    attribute: str
    code: int
    message: str


class SupplementalItemsBatchResponseKeys(TypedDict):
    """What `SupplementalItemsBatchResponse` always has."""

    batch_id: str
    created_time: str
    operation_results: list[SupplementalOperationResult]
    status: SupplementalItemBatchOperationStatus


class SupplementalItemsBatchResponse(SupplementalItemsBatchResponseKeys, total=False):
    """`SupplementalItemsBatchResponse` of Pinterest's description."""

    completed_time: str


class SupplementalOperationResultKeys(TypedDict):
    """What `SupplementalOperationResult` always has."""

    item_id: str
    status: SupplementalItemProcessingStatus
    store_code: str
    supplemental_type: Literal["LOCAL_INVENTORY"]


class SupplementalOperationResult(SupplementalOperationResultKeys, total=False):
    """`SupplementalOperationResult` of Pinterest's description."""

    errors: list[SupplementalItemValidationEvent]
    warnings: list[SupplementalItemValidationEvent]


class TargetingSpec(TypedDict, total=False):
    """`TargetingSpec` of Pinterest's description."""

    AGE_BUCKET: list[TargetingSpecAgeBucket] | None
    APPTYPE: list[TargetingSpecAppType] | None
    AUDIENCE_EXCLUDE: list[str] | None
    AUDIENCE_INCLUDE: list[str] | None
    GENDER: list[TargetingSpecGender] | None
    GEO: list[str] | None
    GEO_EXCLUDE: list[str]
    INTEREST: list[str]
    LOCALE: list[str] | None
    LOCATION: list[str] | None
    LOCATION_EXCLUDE: list[str]
    MAXIMUM_AGE: str
    MINIMUM_AGE: str
    SHOPPING_RETARGETING: list[TargetingSpecShoppingRetargeting] | None
    TARGETING_STRATEGY: list[Literal["CHOOSE_YOUR_OWN", "FIND_NEW_CUSTOMERS", "RECONNECT_WITH_USERS"]] | None


class TargetingSpecOperationAgeBucket(TypedDict):
    """`TargetingSpecOperationAgeBucket` of Pinterest's description."""

    field: Literal["AGE_BUCKET"]
    operation: Literal["SET"]
    values: list[TargetingSpecAgeBucket]


class TargetingSpecOperationAppType(TypedDict):
    """`TargetingSpecOperationAppType` of Pinterest's description."""

    field: Literal["APPTYPE"]
    operation: TargetingSpecListOperation
    values: list[TargetingSpecAppType]


class TargetingSpecOperationAudienceExclude(TypedDict):
    """`TargetingSpecOperationAudienceExclude` of Pinterest's description."""

    field: Literal["AUDIENCE_EXCLUDE"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationAudienceInclude(TypedDict):
    """`TargetingSpecOperationAudienceInclude` of Pinterest's description."""

    field: Literal["AUDIENCE_INCLUDE"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationGender(TypedDict):
    """`TargetingSpecOperationGender` of Pinterest's description."""

    field: Literal["GENDER"]
    operation: TargetingSpecListOperation
    values: list[TargetingSpecGender]


class TargetingSpecOperationGeo(TypedDict):
    """`TargetingSpecOperationGeo` of Pinterest's description."""

    field: Literal["GEO"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationGeoExclude(TypedDict):
    """`TargetingSpecOperationGeoExclude` of Pinterest's description."""

    field: Literal["GEO_EXCLUDE"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationInterest(TypedDict):
    """`TargetingSpecOperationInterest` of Pinterest's description."""

    field: Literal["INTEREST"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationLocale(TypedDict):
    """`TargetingSpecOperationLocale` of Pinterest's description."""

    field: Literal["LOCALE"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationLocation(TypedDict):
    """`TargetingSpecOperationLocation` of Pinterest's description."""

    field: Literal["LOCATION"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationLocationExclude(TypedDict):
    """`TargetingSpecOperationLocationExclude` of Pinterest's description."""

    field: Literal["LOCATION_EXCLUDE"]
    operation: TargetingSpecListOperation
    values: list[str]


class TargetingSpecOperationMaximumAge(TypedDict):
    """`TargetingSpecOperationMaximumAge` of Pinterest's description."""

    field: Literal["MAXIMUM_AGE"]
    operation: Literal["SET"]
    value: str | None


class TargetingSpecOperationMinimumAge(TypedDict):
    """`TargetingSpecOperationMinimumAge` of Pinterest's description."""

    field: Literal["MINIMUM_AGE"]
    operation: Literal["SET"]
    value: str | None


class TargetingSpecOperationShoppingRetargeting(TypedDict):
    """`TargetingSpecOperationShoppingRetargeting` of Pinterest's description."""

    field: Literal["SHOPPING_RETARGETING"]
    operation: Literal["SET"]
    values: list[TargetingSpecShoppingRetargeting]


class TargetingSpecOptimal(TypedDict, total=False):
    """`TargetingSpecOptimal` of Pinterest's description."""

    AGE_BUCKET: list[TargetingSpecAgeBucket] | None
    APPTYPE: list[TargetingSpecAppType] | None
    AUDIENCE_EXCLUDE: list[str] | None
    AUDIENCE_INCLUDE: list[str] | None
    GENDER: list[TargetingSpecGender] | None
    GEO: list[str] | None
    GEO_EXCLUDE: list[str]
    INTEREST: list[str]
    LOCALE: list[str] | None
    LOCATION: list[str] | None
    LOCATION_EXCLUDE: list[str]
    MAXIMUM_AGE: str
    MINIMUM_AGE: str
    SHOPPING_RETARGETING: list[TargetingSpecShoppingRetargeting] | None
    TARGETING_STRATEGY: list[TargetingStrategy] | None


class TargetingSpecShoppingRetargeting(TypedDict, total=False):
    """`TargetingSpecShoppingRetargeting` of Pinterest's description."""

    exclusion_window: int
    lookback_window: int
    tag_types: list[int]


class TargetingTemplateKeys(TypedDict):
    """What `TargetingTemplate` always has."""

    ad_account_id: str
    auto_targeting_enabled: bool
    created_time: int
    id: str
    keywords: list[TargetingTemplateKeyword]
    name: str
    placement_group: PlacementGroupType
    sizing: TargetingTemplateAudienceSizing | None
    status: TargetingTemplateStatus
    targeting_attributes: TargetingSpecOptimal
    tracking_urls: TrackingUrls | None
    updated_time: int


class TargetingTemplate(TargetingTemplateKeys, total=False):
    """`TargetingTemplate` of Pinterest's description."""

    valid: bool | None


class TargetingTemplateAudienceSizing(TypedDict, total=False):
    """`TargetingTemplateAudienceSizing` of Pinterest's description."""

    reach_estimate: TargetingTemplateAudienceSizingReachEstimate


class TargetingTemplateAudienceSizingReachEstimate(TypedDict, total=False):
    """`TargetingTemplateAudienceSizingReachEstimate` of Pinterest's description."""

    estimate: int
    lower_bound: int
    upper_bound: int


class TargetingTemplateKeyword(TypedDict, total=False):
    """`TargetingTemplateKeyword` of Pinterest's description."""

    match_type: MatchType
    value: str


class TemplateBasedReportKeys(TypedDict):
    """What `TemplateBasedReport` always has."""

    report_status: BulkReportingJobStatus
    template_id: str


class TemplateBasedReport(TemplateBasedReportKeys, total=False):
    """`TemplateBasedReport` of Pinterest's description."""

    message: str
    token: str


class TermsOfService(TypedDict, total=False):
    """`TermsOfService` of Pinterest's description."""

    ad_account_id: str
    has_accepted: bool
    html: str | None
    id: str


class TitleKeywordsFilter(TypedDict):
    """`TitleKeywordsFilter` of Pinterest's description."""

    TITLE_KEYWORDS: CatalogsProductGroupMultipleStringCriteria


class TrackingUrls(TypedDict, total=False):
    """`TrackingUrls` of Pinterest's description."""

    audience_verification: list[str]
    buyable_button: list[str]
    click: list[str]
    engagement: list[str]
    impression: list[str]


class TrendingKeyword(TypedDict, total=False):
    """`TrendingKeyword` of Pinterest's description."""

    demographics: TrendingKeywordDemographics | None
    has_prediction: bool
    keyword: str
    pct_growth_mom: int
    pct_growth_wow: int
    pct_growth_yoy: int
    predicted_time_series: PredictedTimeSeries
    time_series: TimeSeries


class TrendingKeywordDemographics(TypedDict, total=False):
    """`TrendingKeywordDemographics` of Pinterest's description."""

    age_distribution: TrendsAgeDistribution | None
    gender_distribution: TrendsGenderDistribution | None


class TrendingKeywordsResponse(TypedDict, total=False):
    """`TrendingKeywordsResponse` of Pinterest's description."""

    trends: list[TrendingKeyword]


class TrendingPinKeys(TypedDict):
    """What `TrendingPin` always has."""

    color: str
    height: int
    id: str
    src: str
    width: int


class TrendingPin(TrendingPinKeys, total=False):
    """`TrendingPin` of Pinterest's description."""

    vertical_offset: float


class TrendingProductCategoryKeys(TypedDict):
    """What `TrendingProductCategory` always has."""

    engagement_type: ProductCategoriesEngagementType
    pct_change_mom: int
    percent_relative_volume: int
    pinterest_product_category_id: int
    product_category: str


class TrendingProductCategory(TrendingProductCategoryKeys, total=False):
    """`TrendingProductCategory` of Pinterest's description."""

    verticals: list[str]


class TrendingTopicKeys(TypedDict):
    """What `TrendingTopic` always has."""

    description: str
    id: str
    pins: list[TrendingPin]
    related_interests: list[str]
    related_searches: list[str]
    time_series: dict[str, float]
    title: str


class TrendingTopic(TrendingTopicKeys, total=False):
    """`TrendingTopic` of Pinterest's description."""

    percent_growth_mom: int


class TrendsAgeDistribution(TypedDict, total=False):
    """`TrendsAgeDistribution` of Pinterest's description."""

    age_distribution: TrendsAgeBucket


class TrendsEditorial(TypedDict):
    """`TrendsEditorial` of Pinterest's description."""

    board_url: str
    description: str
    interests: list[str]
    pins_url: list[str]
    related_keywords: list[KeywordInfo]
    title: str


class TrendsGenderDistribution(TypedDict, total=False):
    """`TrendsGenderDistribution` of Pinterest's description."""

    gender_distribution: TrendsGender


class UpdatableItemAttributes(TypedDict, total=False):
    """`UpdatableItemAttributes` of Pinterest's description."""

    ad_image_0_link: str | None
    ad_image_0_tag: str | None
    ad_image_10_link: str | None
    ad_image_10_tag: str | None
    ad_image_11_link: str | None
    ad_image_11_tag: str | None
    ad_image_12_link: str | None
    ad_image_12_tag: str | None
    ad_image_13_link: str | None
    ad_image_13_tag: str | None
    ad_image_14_link: str | None
    ad_image_14_tag: str | None
    ad_image_15_link: str | None
    ad_image_15_tag: str | None
    ad_image_16_link: str | None
    ad_image_16_tag: str | None
    ad_image_17_link: str | None
    ad_image_17_tag: str | None
    ad_image_18_link: str | None
    ad_image_18_tag: str | None
    ad_image_19_link: str | None
    ad_image_19_tag: str | None
    ad_image_1_link: str | None
    ad_image_1_tag: str | None
    ad_image_2_link: str | None
    ad_image_2_tag: str | None
    ad_image_3_link: str | None
    ad_image_3_tag: str | None
    ad_image_4_link: str | None
    ad_image_4_tag: str | None
    ad_image_5_link: str | None
    ad_image_5_tag: str | None
    ad_image_6_link: str | None
    ad_image_6_tag: str | None
    ad_image_7_link: str | None
    ad_image_7_tag: str | None
    ad_image_8_link: str | None
    ad_image_8_tag: str | None
    ad_image_9_link: str | None
    ad_image_9_tag: str | None
    ad_link: str | None
    ad_video_0_link: str | None
    ad_video_0_tag: str | None
    ad_video_1_link: str | None
    ad_video_1_tag: str | None
    ad_video_2_link: str | None
    ad_video_2_tag: str | None
    adult: bool | None
    age_group: str | None
    android_deep_link: str
    availability: str
    average_review_rating: float | None
    brand: str | None
    checkout_enabled: bool | None
    color: str | None
    condition: str | None
    custom_label_0: str | None
    custom_label_1: str | None
    custom_label_2: str | None
    custom_label_3: str | None
    custom_label_4: str | None
    custom_number_0: int | None
    custom_number_1: int | None
    custom_number_2: int | None
    custom_number_3: int | None
    custom_number_4: int | None
    description: str
    free_shipping_label: bool | None
    free_shipping_limit: str | None
    gender: str | None
    google_product_category: str | None
    gtin: UpdatableItemAttributesGtin | None
    id: str
    installment_price: str | None
    ios_deep_link: str
    item_group_id: str | None
    last_updated_time: int | None
    link: str
    material: str | None
    min_ad_price: str | None
    mobile_link: str | None
    mpn: str | None
    number_of_ratings: int | None
    number_of_reviews: int | None
    pattern: str | None
    price: str
    product_type: str | None
    promotion_id: str | None
    sale_price: str | None
    sale_price_effective_date: str | None
    shipping: str | None
    shipping_height: str | None
    shipping_weight: str | None
    shipping_width: str | None
    size: str | None
    size_system: str | None
    size_type: str | None
    tax: str | None
    title: str
    unit_pricing_base_measure: str | None
    unit_pricing_measure: str | None
    variant_names: list[str] | None
    variant_values: list[str] | None


class UpdateBusinessMembershipsResponse(TypedDict, total=False):
    """`UpdateBusinessMembershipsResponse` of Pinterest's description."""

    items: list[BusinessMembershipMember]


class UpdateInvitesResultsResponseArray(TypedDict, total=False):
    """`UpdateInvitesResultsResponseArray` of Pinterest's description."""

    items: list[InviteActionResultItem]


class UpdateMemberAssetAccessItem(TypedDict):
    """`UpdateMemberAssetAccessItem` of Pinterest's description."""

    asset_id: str
    member_id: str
    permissions: list[Permissions]


class UpdateMemberAssetResultItem(TypedDict, total=False):
    """`UpdateMemberAssetResultItem` of Pinterest's description."""

    response: UsersForIndividualAssetResponse


class UpdateMemberAssetsResultsResponseArray(TypedDict, total=False):
    """`UpdateMemberAssetsResultsResponseArray` of Pinterest's description."""

    items: list[UpdateMemberAssetResultItem]


class UpdatePartnerAssetAccessItem(TypedDict):
    """`UpdatePartnerAssetAccessItem` of Pinterest's description."""

    asset_id: str
    partner_id: str
    permissions: list[Permissions]


class UpdatePartnerAssetsResult(TypedDict, total=False):
    """`UpdatePartnerAssetsResult` of Pinterest's description."""

    asset_id: str
    asset_type: AssetTypeResponse
    partner_id: str
    permissions: list[str]


class UpdatePartnerAssetsResultsResponseArray(TypedDict, total=False):
    """`UpdatePartnerAssetsResultsResponseArray` of Pinterest's description."""

    items: list[UpdatePartnerAssetsResult]


class UserBusinessRoleBinding(TypedDict, total=False):
    """`UserBusinessRoleBinding` of Pinterest's description."""

    assets_summary: BusinessMemberAssetsSummary | None
    business_roles: list[str]
    created_by_business: BusinessAccessUserSummary | None
    created_by_user: BusinessAccessUserSummary | None
    created_time: int | None
    id: str
    is_shared_partner: bool
    user: BusinessAccessUserSummary | None


class UserSingleAssetBinding(TypedDict, total=False):
    """`UserSingleAssetBinding` of Pinterest's description."""

    permissions: list[str]
    user: BusinessAccessUserSummary


class UsersForIndividualAssetResponse(TypedDict, total=False):
    """`UsersForIndividualAssetResponse` of Pinterest's description."""

    asset_id: str
    member_id: str
    permissions: list[str]


class VideoMetadataWithItemTypeKeys(TypedDict):
    """What `VideoMetadataWithItemType` always has."""

    item_type: Literal["video"]


class VideoMetadataWithItemType(VideoMetadataWithItemTypeKeys, total=False):
    """`VideoMetadataWithItemType` of Pinterest's description."""

    cover_image_url: str
    duration: float | None
    height: int | None
    video_url: str | None
    video_url_hls: str | None
    width: int | None
