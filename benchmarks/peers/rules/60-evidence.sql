-- The barrier, and the evidence of the two axes: each item from 0 to 10,000, less than 0 where unknown.
evidence as (
    select
        *,
        case
            when completeness = 0 then 0
            when lock_in < 0 then 1
            when lock_in = 0 then 2
            when lock_in < 1000 then 3
            when lock_in < 5000 then 4
            when lock_in < 15000 then 5
            else 6
        end as barrier,
        case when lock_in > 10000 then 10000 else lock_in end as lock_in_value,
        case alternatives when -1 then -1 when 0 then 10000 when 1 then 6000 when 2 then 3000 else 0 end as alternatives_value,
        case when category_share > 5000 then 10000 else category_share * 2 end as category_value,
        case when horizon_months > 36 then 10000 else horizon_months * 10000 / 36 end as horizon_value,
        judges_future * 10000 as judges_future_value,
        case when price_led >= 0 then 10000 - price_led else -1 end as price_led_value,
        case trade_pattern when 4 then 10000 when 5 then 5000 when 6 then 0 else -1 end as pattern_value
    from locked
    -- fence
)
