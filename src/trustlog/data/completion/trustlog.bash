# TAB for trustlog in bash, 3.2 or newer.
#
# Each line of the answer is one name to offer. Nothing in it is ever run, and a line with anything
# but small letters, digits and hyphens is left out; "/" alone asks for names of files.

_trustlog() {
    local line=${COMP_LINE:0:COMP_POINT} before=${2%"${2##*[@+=,]}"} name
    local words=()
    while [[ $line == *[[:blank:]]* ]]; do
        words+=("${line%%[[:blank:]]*}")
        line=${line#*[[:blank:]]}
    done
    words+=("$line")
    COMPREPLY=()
    while IFS= read -r name; do
        if [[ $name == / ]]; then
            compopt -o default 2>/dev/null
        elif [[ -n $name && $name != *[!abcdefghijklmnopqrstuvwxyz0123456789-]* ]]; then
            COMPREPLY+=("$before$name")
        fi
    done < <(command trustlog --complete "${words[@]:1}" 2>/dev/null </dev/null)
}

complete -o nosort -F _trustlog trustlog 2>/dev/null || complete -F _trustlog trustlog

# The short name, if you like it:
# alias tl=trustlog && complete -F _trustlog tl
