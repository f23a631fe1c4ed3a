-- Weighted sums and known weights of bond and commitment.
axes as (
    select
        *,
        coalesce(lock_in_value, 0) * 45
            + coalesce(alternatives_value, 0) * 25
            + coalesce(share_of_wallet, 0) * 20
            + coalesce(category_value, 0) * 10 as bond_sum,
        case when lock_in_value is null then 0 else 45 end
            + case when alternatives_value is null then 0 else 25 end
            + case when share_of_wallet is null then 0 else 20 end
            + case when category_value is null then 0 else 10 end as bond_weight,
        case when completeness = 1 then coalesce(10000 - lock_in_value, 0) * 45 else 0 end as bond_open,
        coalesce(horizon_value, 0) * 20
            + coalesce(satisfaction, 0) * 20
            + coalesce(mutual_benefit, 0) * 20
            + coalesce(judges_future, 0) * 150000
            + coalesce(10000 - price_led, 0) * 15
            + coalesce(pattern_value, 0) * 10 as commitment_sum,
        case when horizon_value is null then 0 else 20 end
            + case when satisfaction is null then 0 else 20 end
            + case when mutual_benefit is null then 0 else 20 end
            + case when judges_future is null then 0 else 15 end
            + case when price_led is null then 0 else 15 end
            + case when pattern_value is null then 0 else 10 end as commitment_weight,
        case previous_type when 0 then 5000 when 3 then 4500 when 4 then 4500 else 5500 end as bond_line,
        case previous_type when 0 then 5000 when 2 then 4500 when 4 then 4500 else 5500 end as commitment_line
    from evidence
    -- fence
)
