-- A row is valid where every known value lies in its documented range. Unknown is null for amounts and dates, and -1 for shares, counts and answers.
checked as (
    select
        *,
        case
            when tier_value < -900000000000000 or tier_value > 900000000000000
            or value < -900000000000000 or value > 900000000000000
            or reference_spend < 0 or reference_spend > 900000000000000
            or contribution < -900000000000000 or contribution > 900000000000000
            or investment < 0 or investment > 900000000000000
            or one_off_cost < 0 or one_off_cost > 900000000000000
            or loss_if_it_fails < 0 or loss_if_it_fails > 900000000000000
            or growth < -1000000 or growth > 1000000
            or first_order < -25567 or first_order > 84005
            or last_order < -25567 or last_order > 84005
            or last_contact < -25567 or last_contact > 84005
            or previous_tier_since < -25567 or previous_tier_since > 84005
            or override_expires < -25567 or override_expires > 84005
            or override_set < -25567 or override_set > 84005
            or probability < -1 or probability > 10000
            or criticality < -1 or criticality > 10000
            or share_of_wallet < -1 or share_of_wallet > 10000
            or category_share < -1 or category_share > 10000
            or satisfaction < -1 or satisfaction > 10000
            or mutual_benefit < -1 or mutual_benefit > 10000
            or price_led < -1 or price_led > 10000
            or alternatives < -1 or alternatives > 10000
            or horizon_months < -1 or horizon_months > 1200
            or judges_future < -1 or judges_future > 1
            or influential < -1 or influential > 1
            or open_matters < -1 or open_matters > 1
            or trade_pattern < 0 or trade_pattern > 6
            or previous_tier < 0 or previous_tier > 4
            or override_tier < 0 or override_tier > 4
            or previous_type < 0 or previous_type > 4
            then false
            else true
        end as is_valid
    from customers
    -- fence
)
