-- What leaving would cost: the sum of the known parts.
costed as (
    select
        *,
        case
            when investment is null and one_off_cost is null and risk is null then null
            else coalesce(investment, 0) + coalesce(one_off_cost, 0) + coalesce(risk, 0)
        end as switching_cost,
        case when investment is null then 2097152 else 0 end
            + case when one_off_cost is null then 4194304 else 0 end
            + case when risk is null then 8388608 else 0 end as cost_gaps
    from rated
    -- fence
)
