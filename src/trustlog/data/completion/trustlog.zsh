#compdef trustlog
# TAB for trustlog in zsh, after compinit.
#
# Each line of the answer is one name to offer. Nothing in it is ever run, and a line with anything
# but small letters, digits and hyphens is left out; "/" alone asks for names of files.

_trustlog() {
    local name files
    local -a names
    while IFS= read -r name; do
        if [[ $name == / ]]; then
            files=yes
        elif [[ -n $name && $name != *[^abcdefghijklmnopqrstuvwxyz0123456789-]* ]]; then
            names+=("$name")
        fi
    done < <(command trustlog --complete "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null </dev/null)
    if [[ -n $files ]]; then
        compset -P '--*='
        _files
        return
    fi
    compset -P '*[@+=,]'
    compadd -V trustlog -- "${names[@]}"
}

if [[ ${funcstack[1]} == _trustlog ]]; then
    _trustlog "$@"
else
    compdef _trustlog trustlog
fi

# The short name, if you like it:
# alias tl=trustlog && compdef _trustlog tl
