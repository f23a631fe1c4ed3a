-- The cost against the reference spend, floored to basis points and saturating at 10,000 %; -1 where unknown.
locked as (
    select
        *,
        case cost_gaps when 0 then 2 when 14680064 then 0 else 1 end as completeness,
        case
            when switching_cost is null or value <= 0 or reference_spend is null or reference_spend <= 0 then -1
            when switching_cost / reference_spend >= 100 then 1000000
            else cast(switching_cost / reference_spend * 10000 + switching_cost % reference_spend * 10000 / reference_spend as integer)
        end as lock_in
    from costed
    -- fence
)
