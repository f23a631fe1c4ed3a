-- What is known of a valid row; the amounts of an invalid one are left out, so that no product of them can overflow.
known as (
    select
        id,
        is_valid,
        case when is_valid then tier_value end as tier_value,
        case when is_valid then value end as value,
        case when is_valid then reference_spend end as reference_spend,
        case when is_valid then contribution end as contribution,
        case when is_valid then investment end as investment,
        case when is_valid then one_off_cost end as one_off_cost,
        case when is_valid then loss_if_it_fails end as loss_if_it_fails,
        case
            when is_valid and probability >= 0 and criticality >= 0
            then cast(probability as integer) * (10000 + 5000 * cast(criticality as integer) / 10000)
        end as risk_weight,
        first_order > :as_of - 180 as is_new,
        coalesce(last_contact, last_order, :as_of) as anchor,
        case when last_contact is not null then 4398046511104 when last_order is not null then 8796093022208 else 17592186044416 end as anchor_reason,
        trade_pattern,
        previous_type,
        cast(alternatives as integer) as alternatives,
        cast(share_of_wallet as integer) as share_of_wallet,
        cast(category_share as integer) as category_share,
        cast(horizon_months as integer) as horizon_months,
        cast(satisfaction as integer) as satisfaction,
        cast(mutual_benefit as integer) as mutual_benefit,
        cast(judges_future as integer) as judges_future,
        cast(price_led as integer) as price_led
    from checked
    -- fence
)
