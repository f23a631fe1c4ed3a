-- Pareto 50 %, 80 %, 95 %: a value is in a class where what lies before it in descending order is less than the class's share
-- of the sum, compared exactly. Of equal values the first decides, so their order does not matter.
-- before * 10,000 < share * sum  <=>  before <= (share * sum - 1) / 10,000, rounded down.
create table boundaries as
with positive as not materialized (
    select tier_value from customers where tier_value > 0
),
cuts as (
    select
        div(5000 * sum(tier_value) - 1, 10000) as end_of_a,
        div(8000 * sum(tier_value) - 1, 10000) as end_of_b,
        div(9500 * sum(tier_value) - 1, 10000) as end_of_c
    from positive
),
running as (
    select tier_value, sum(tier_value) over (order by tier_value desc rows between unbounded preceding and current row) - tier_value as before
    from positive
)
select
    coalesce(min(tier_value) filter (where before <= end_of_a), 9223372036854775807) as least_of_a,
    coalesce(min(tier_value) filter (where before <= end_of_b), 9223372036854775807) as least_of_b,
    coalesce(min(tier_value) filter (where before <= end_of_c), 9223372036854775807) as least_of_c
from running cross join cuts;
