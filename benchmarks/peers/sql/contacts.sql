-- When to get in touch next, by tier and by the day from which the interval counts.
create table contacts as
with cadence(tier, ideal, maximum) as (
    values (1, 30, 45), (2, 60, 90), (3, 120, 180)
),
today as (
    select
        following as first_day,
        (select day from calendar where day > today.following and day = following order by day limit 1 offset 19) as last_day
    from calendar as today
    where day = :as_of
),
dates as (
    select
        tier,
        anchor.day as anchor,
        case when ideal_day.following > last_day.day then ideal_day.preceding else ideal_day.following end as due,
        last_day.preceding as latest
    from cadence
    cross join calendar as anchor
    join calendar as ideal_day on ideal_day.day = anchor.day + ideal
    join calendar as last_day on last_day.day = anchor.day + maximum
)
select
    cast(tier as smallint) as tier,
    anchor,
    case when due < :as_of then first_day else due end as due,
    case when due < :as_of then last_day else latest end as latest,
    cast(case when due < :as_of then 35184372088832 else 0 end as bigint) as overdue
from dates cross join today;
