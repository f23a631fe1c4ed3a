-- Weighted sums and known weights of bond and commitment, and the lines in force.
axes as (
    select
        *,
        case when lock_in_value >= 0 then lock_in_value else 0 end * 45
            + case when alternatives_value >= 0 then alternatives_value else 0 end * 25
            + case when share_of_wallet >= 0 then share_of_wallet else 0 end * 20
            + case when category_value >= 0 then category_value else 0 end * 10 as bond_sum,
        case when lock_in_value >= 0 then 45 else 0 end
            + case when alternatives_value >= 0 then 25 else 0 end
            + case when share_of_wallet >= 0 then 20 else 0 end
            + case when category_value >= 0 then 10 else 0 end as bond_weight,
        case when completeness = 1 and lock_in_value >= 0 then (10000 - lock_in_value) * 45 else 0 end as bond_open,
        case when horizon_value >= 0 then horizon_value else 0 end * 20
            + case when satisfaction >= 0 then satisfaction else 0 end * 20
            + case when mutual_benefit >= 0 then mutual_benefit else 0 end * 20
            + case when judges_future_value >= 0 then judges_future_value else 0 end * 15
            + case when price_led_value >= 0 then price_led_value else 0 end * 15
            + case when pattern_value >= 0 then pattern_value else 0 end * 10 as commitment_sum,
        case when horizon_value >= 0 then 20 else 0 end
            + case when satisfaction >= 0 then 20 else 0 end
            + case when mutual_benefit >= 0 then 20 else 0 end
            + case when judges_future_value >= 0 then 15 else 0 end
            + case when price_led_value >= 0 then 15 else 0 end
            + case when pattern_value >= 0 then 10 else 0 end as commitment_weight,
        case previous_type when 0 then 5000 when 3 then 4500 when 4 then 4500 else 5500 end as bond_line,
        case previous_type when 0 then 5000 when 2 then 4500 when 4 then 4500 else 5500 end as commitment_line
    from evidence
    -- fence
)
