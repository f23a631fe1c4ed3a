# What the peers need of the system. Sourced by run.
node_api=@duckdb/node-api@1.5.6-r.1
installed=()

packages_require() {
    local missing=() package new
    command -v dotnet > /dev/null || { say "the .NET SDK is missing"; return 2; }
    if ! command -v npm > /dev/null; then missing+=(nodejs npm); fi
    for package in postgresql-15 python3-pandas; do
        dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        [ "$(id -u)" = 0 ] || { say "missing: ${missing[*]}; install them, or run this as root"; return 2; }
        say "installing ${missing[*]}"
        apt-get update -qq >&2
        mapfile -t new < <(apt-get install -s --no-install-recommends "${missing[@]}" | awk '$1 == "Inst" { print $2 }')
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
        installed=("${new[@]}")

        # The package of the server makes a cluster and starts it; it is not the one that is used.
        if [[ " ${new[*]} " == *" postgresql-15 "* ]] && pg_lsclusters -h | grep -q '^15 *main '; then pg_dropcluster --stop 15 main >&2; fi
    fi
    say "installing $node_api"
    npm install --prefix "$work/npm" --no-audit --no-fund --silent "$node_api" >&2
}

packages_remove() {
    if [ ${#installed[@]} -gt 0 ]; then DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq "${installed[@]}" >&2; fi
}
