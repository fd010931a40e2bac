# TAB for trustlog in fish, 3.1 or newer.
#
# Each line of the answer is one name to offer. Nothing in it is ever run, and a line with anything
# but small letters, digits and hyphens is left out; "/" alone asks for names of files.

function __trustlog_names
    set -l words (commandline -opc)
    set -e words[1]
    set -l typed (commandline -ct)
    set -l before (string replace -r -- '[^@+=,]*$' '' "$typed")
    # What fish is offered stands without the quotes and backslashes that it adds itself.
    if string match -qr -- '^["\']' "$before"
        set before (string sub -s 2 -- "$before")
    else
        set before (string unescape -- "$before")
    end
    for name in (command trustlog --complete $words "$typed" 2>/dev/null </dev/null)
        if test "$name" = /
            set -l option (string match -r -- '^--[a-z-]+=' "$typed")
            for file in (__fish_complete_path (string replace -- "$option" '' "$typed"))
                printf '%s\n' "$option$file"
            end
        else if string match -qr -- '^[a-z0-9-]+$' "$name"
            printf '%s\n' "$before$name"
        end
    end
end

complete -c trustlog -f -k -a '(__trustlog_names)'

# The short name, if you like it; its TAB is that of trustlog:
# alias tl=trustlog
