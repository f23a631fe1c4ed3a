# A cluster of its own in a folder of its own: a socket there, and no address. Sourced by run.
postgresql_bin=/usr/lib/postgresql/15/bin

postgresql_as_owner() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# The workers of one part of a query stay until its end: twice as many, so that those of the next part find room.
postgresql_start() { # FOLDER PROCESSES
    mkdir "$1" "$1/socket"
    if [ "$(id -u)" = 0 ]; then chown postgres: "$1" "$1/socket"; fi
    (
        cd "$1"
        postgresql_as_owner "$postgresql_bin/initdb" -D "$1/data" -U postgres --auth=trust --no-sync -E UTF8 --no-locale > /dev/null
        {
            grep -v '^#' "$here/postgresql/server.conf"
            printf "unix_socket_directories = '%s'\nmax_parallel_workers = %s\nmax_parallel_workers_per_gather = %s\n" "$1/socket" "$((2 * $2))" "$2"
        } | postgresql_as_owner tee -a "$1/data/postgresql.conf" > /dev/null
        postgresql_as_owner "$postgresql_bin/pg_ctl" -D "$1/data" -l "$1/data/log" -w -s start
    )
}

postgresql_stop() { # FOLDER
    if [ -f "$1/data/postmaster.pid" ]; then
        (cd "$1" && postgresql_as_owner "$postgresql_bin/pg_ctl" -D "$1/data" -m immediate -w -s stop)
    fi
}
