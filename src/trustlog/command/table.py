"""The commands, compiled from the Typer application by `./dev compile`."""

from __future__ import annotations

COMMANDS: dict[str, str] = {'add': 'habit:one note:many? --on:value --at:value --with:many --tag:many --aim:many --cost:flag '
        '--neutral:flag --private:flag --answers:value --promise:value --due:value --edit:flag '
        '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'note': 'note:many? --on:value --at:value --with:many --tag:many --aim:many --cost:flag '
         '--neutral:flag --private:flag --answers:value --promise:value --due:value --edit:flag '
         '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'today': '--json:flag --redact:flag --plain:flag --svg:value --force:flag --journal:value',
 'checkin': '--done:many --skip:many --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'received': 'person:one text:many? --about:value --of:value --on:value --at:value --tag:many '
             '--aim:many --private:flag --new-person:flag --no-input:flag --quiet:flag '
             '-q=quiet:flag --journal:value',
 'keep': 'number:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'move': 'number:one words:many --on:value --quiet:flag -q=quiet:flag --journal:value',
 'report': 'period:many? --of:value --by:value --json:flag --redact:flag --plain:flag --svg:value '
           '--html:value --force:flag --journal:value',
 'reflect': 'period:many? --edit:flag --happened:value --answer:many --rate:many --intention:value '
            '--focus:value --if:value --then:value --no-input:flag --quiet:flag -q=quiet:flag '
            '--journal:value',
 'prep': 'person:one lines:one? --after:flag --json:flag --redact:flag --no-input:flag '
         '--quiet:flag -q=quiet:flag --journal:value',
 'list': '--since:value --until:value --habit:value --with:value --tag:value --aim:value '
         '--on-this-day:flag --limit:value -n=limit:value --json:flag --redact:flag --plain:flag '
         '--journal:value',
 'search': '- words:many --best:flag --since:value --until:value --habit:value --with:value '
           '--tag:value --aim:value --limit:value -n=limit:value --json:flag --redact:flag '
           '--plain:flag --journal:value',
 'show': 'number:one? --json:flag --redact:flag --journal:value',
 'edit': 'number:one? --note:value --on:value --at:value --habit:value --with:many --without:many '
         '--tag:many --untag:many --aim:many --no-aim:many --effect:value --private:on '
         '--public=private:off --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag '
         '--journal:value',
 'delete': 'numbers:many? --dry-run:flag --quiet:flag -q=quiet:flag --journal:value',
 'undo': '--list:flag --redo:flag --limit:value -n=limit:value --yes:flag -y=yes:flag '
         '--dry-run:flag --no-input:flag --json:flag --redact:flag --quiet:flag -q=quiet:flag '
         '--journal:value',
 'skip': 'habit:one why:many? --on:value --quiet:flag -q=quiet:flag --journal:value',
 'off': 'words:many? --list:flag --quiet:flag -q=quiet:flag --journal:value',
 'back': 'habit:one? --on:value --quiet:flag -q=quiet:flag --journal:value',
 'streaks': '--all:flag --json:flag --redact:flag --plain:flag --journal:value',
 'explain': 'habit:one --json:flag --redact:flag --plain:flag --journal:value',
 'status': '--format:value --exit-code:flag --json:flag --redact:flag --journal:value',
 'init': '--team:many --habits:many --work-days:value --day-ends-at:value --holidays:value '
         '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'check': 'words:many? --set:many --json:flag --redact:flag --no-input:flag --quiet:flag '
          '-q=quiet:flag --journal:value',
 'impact': 'measure:one --habit:value --limit:value -n=limit:value --json:flag --redact:flag '
           '--plain:flag --journal:value',
 'share': '--agreement:value --output:value -o=output:value --html:value --force:flag '
          '--redact:flag --quiet:flag -q=quiet:flag --journal:value',
 'import': 'file:one --as:value --map:many --skip-refused:flag --take-theirs:flag --dry-run:flag '
           '--json:flag --yes:flag -y=yes:flag --no-input:flag --quiet:flag -q=quiet:flag '
           '--journal:value',
 'backup': 'folder:one? --keep:value --list:flag --json:flag --quiet:flag -q=quiet:flag '
           '--journal:value',
 'restore': 'file:one --yes:flag -y=yes:flag --dry-run:flag --no-input:flag --quiet:flag '
            '-q=quiet:flag --journal:value',
 'prune': '--older-than:value --dry-run:flag --yes:flag -y=yes:flag --no-input:flag --quiet:flag '
          '-q=quiet:flag --journal:value',
 'doctor': '--salvage:value --json:flag --plain:flag --quiet:flag -q=quiet:flag --journal:value',
 'encrypt': '--sheet:flag --yes:flag -y=yes:flag --no-input:flag --quiet:flag -q=quiet:flag '
            '--journal:value',
 'decrypt': '--yes:flag -y=yes:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'rekey': '--sheet:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'where': '--json:flag --journal:value',
 'completion': 'shell:one --tl:flag',
 'promise list': '--all:flag --with:value --json:flag --redact:flag --journal:value',
 'promise to': 'person:one words:many --on:value --private:flag --answers:value --aim:many '
               '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'promise from': 'person:one words:many --on:value --private:flag --answers:value --aim:many '
                 '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'promise add': 'text:many --to:value --from:value --due:value --on:value --private:flag '
                '--answers:value --aim:many --new-person:flag --no-input:flag --quiet:flag '
                '-q=quiet:flag --journal:value',
 'promise show': 'number:one --json:flag --redact:flag --journal:value',
 'promise edit': 'number:one --text:value --with:value --private:on --public=private:off '
                 '--aim:many --no-aim:many --new-person:flag --no-input:flag --quiet:flag '
                 '-q=quiet:flag --journal:value',
 'promise break': 'number:one why:many? --on:value --quiet:flag -q=quiet:flag --journal:value',
 'promise release': 'number:one why:many? --on:value --quiet:flag -q=quiet:flag --journal:value',
 'promise reopen': 'number:one --quiet:flag -q=quiet:flag --journal:value',
 'reflection list': '--json:flag --redact:flag --journal:value',
 'reflection show': 'when:many? --json:flag --redact:flag --journal:value',
 'person list': '--pick:flag --by:value --json:flag --redact:flag --plain:flag --journal:value',
 'person add': 'persons:many --name:value --relation:value --partner:flag --team:value '
               '--level:value --every:value --since:value --new-person:flag --no-input:flag '
               '--quiet:flag -q=quiet:flag --journal:value',
 'person show': 'person:one --json:flag --redact:flag --journal:value',
 'person edit': 'person:one --handle:value --name:value --relation:value --partner:on '
                '--no-partner=partner:off --team:value --level:value --every:value --quiet:flag '
                '-q=quiet:flag --journal:value',
 'person away': 'person:one words:many? --quiet:flag -q=quiet:flag --journal:value',
 'person back': 'person:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'person leave': 'person:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'person merge': 'person:one into:one --yes:flag -y=yes:flag --no-input:flag --quiet:flag '
                 '-q=quiet:flag --journal:value',
 'person hold': 'person:one --lift:flag --quiet:flag -q=quiet:flag --journal:value',
 'person export': 'person:one --output:value -o=output:value --force:flag --private:flag '
                  '--reflections:flag --json:flag --quiet:flag -q=quiet:flag --journal:value',
 'person forget': 'person:one --pseudonym:flag --also-called:many --dry-run:flag --yes:flag '
                  '-y=yes:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'habit list': '--json:flag --redact:flag --plain:flag --journal:value',
 'habit catalogue': '--json:flag --plain:flag --journal:value',
 'habit show': 'habit:one --json:flag --redact:flag --journal:value',
 'habit adopt': 'habits:many --since:value --quiet:flag -q=quiet:flag --journal:value',
 'habit add': 'habit:one --title:value --every:value --since:value --cue:value --question:value '
              '--framework:value --alias:many --private:flag --quiet:flag -q=quiet:flag '
              '--journal:value',
 'habit edit': 'habit:one --title:value --every:value --since:value --cue:value --question:value '
               '--framework:value --alias:many --unalias:many --private:on --public=private:off '
               '--quiet:flag -q=quiet:flag --journal:value',
 'habit retire': 'habit:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'survey list': '--json:flag --redact:flag --journal:value',
 'survey add': 'survey:one --title:value --item:many --file:value --quiet:flag -q=quiet:flag '
               '--journal:value',
 'survey record': 'survey:one --on:value --invited:value --responded:value --counts:many '
                  '--csv:value --replace:flag --quiet:flag -q=quiet:flag --journal:value',
 'survey show': 'survey:one --json:flag --redact:flag --journal:value',
 'survey delete': 'survey:one --on:value --yes:flag -y=yes:flag --no-input:flag --quiet:flag '
                  '-q=quiet:flag --journal:value',
 'interview list': '--theme:value --json:flag --redact:flag --journal:value',
 'interview add': 'text:many? --on:value --people:value --theme:many --no-input:flag --quiet:flag '
                  '-q=quiet:flag --journal:value',
 'interview show': 'number:one --json:flag --redact:flag --journal:value',
 'interview delete': 'number:one --quiet:flag -q=quiet:flag --journal:value',
 'measure list': '--json:flag --redact:flag --plain:flag --journal:value',
 'measure add': 'measure:one --title:value --unit:value --direction:value --target:value '
                '--quiet:flag -q=quiet:flag --journal:value',
 'measure record': '- measure:one? value:one? --on:value --replace:flag --leavers:value '
                   '--headcount:many --csv:value --column:many --dry-run:flag --quiet:flag '
                   '-q=quiet:flag --journal:value',
 'measure show': 'measure:one --since:value --until:value --json:flag --redact:flag --plain:flag '
                 '--journal:value',
 'measure edit': 'measure:one --title:value --unit:value --direction:value --target:value '
                 '--quiet:flag -q=quiet:flag --journal:value',
 'measure delete': 'measure:one --on:value --yes:flag -y=yes:flag --no-input:flag --quiet:flag '
                   '-q=quiet:flag --journal:value',
 'question add': 'text:many --habit:value --quiet:flag -q=quiet:flag --journal:value',
 'question list': '--json:flag --redact:flag --journal:value',
 'question remove': 'question:one --quiet:flag -q=quiet:flag --journal:value',
 'purpose list': '--all:flag --json:flag --redact:flag --journal:value',
 'purpose add': 'title:many --slug:value --text:value --serves:value --with:many --review:value '
                '--review-on:value --since:value --private:flag --new-person:flag --no-input:flag '
                '--quiet:flag -q=quiet:flag --journal:value',
 'purpose show': 'aim:one --json:flag --redact:flag --journal:value',
 'purpose edit': 'aim:one --title:value --slug:value --text:value --serves:value --with:many '
                 '--without:many --review:value --review-on:value --private:on '
                 '--public=private:off --open:flag --new-person:flag --no-input:flag --quiet:flag '
                 '-q=quiet:flag --journal:value',
 'purpose review': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'purpose close': 'aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'purpose delete': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'value list': '--all:flag --json:flag --redact:flag --journal:value',
 'value add': 'title:many --slug:value --text:value --serves:value --with:many --review:value '
              '--review-on:value --since:value --private:flag --new-person:flag --no-input:flag '
              '--quiet:flag -q=quiet:flag --journal:value',
 'value show': 'aim:one --json:flag --redact:flag --journal:value',
 'value edit': 'aim:one --title:value --slug:value --text:value --serves:value --with:many '
               '--without:many --review:value --review-on:value --private:on --public=private:off '
               '--open:flag --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag '
               '--journal:value',
 'value review': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'value close': 'aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'value delete': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'goal list': '--all:flag --json:flag --redact:flag --journal:value',
 'goal add': 'title:many --slug:value --text:value --serves:value --with:many --measure:value '
             '--count:on --no-count=count:off --direction:value --baseline:value --target:value '
             '--unit:value --due:value --milestone:many --review:value --review-on:value '
             '--since:value --private:flag --new-person:flag --no-input:flag --quiet:flag '
             '-q=quiet:flag --journal:value',
 'goal show': 'aim:one --json:flag --redact:flag --journal:value',
 'goal edit': 'aim:one --title:value --slug:value --text:value --serves:value --with:many '
              '--without:many --measure:value --count:on --no-count=count:off --direction:value '
              '--baseline:value --target:value --unit:value --due:value --milestone:many '
              '--no-milestone:many --review:value --review-on:value --private:on '
              '--public=private:off --open:flag --new-person:flag --no-input:flag --quiet:flag '
              '-q=quiet:flag --journal:value',
 'goal review': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'goal close': 'aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'goal delete': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'goal reach': 'aim:one milestone:many --on:value --quiet:flag -q=quiet:flag --journal:value',
 'agreement list': '--all:flag --json:flag --redact:flag --journal:value',
 'agreement add': 'title:many --slug:value --text:value --serves:value --with:many --mine:value '
                  '--theirs:value --every:value --review:value --review-on:value --since:value '
                  '--private:flag --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag '
                  '--journal:value',
 'agreement show': 'aim:one --json:flag --redact:flag --journal:value',
 'agreement edit': 'aim:one --title:value --slug:value --text:value --serves:value --with:many '
                   '--without:many --mine:value --theirs:value --every:value --review:value '
                   '--review-on:value --private:on --public=private:off --open:flag '
                   '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'agreement review': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'agreement close': 'aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'agreement delete': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'mentoring list': '--all:flag --json:flag --redact:flag --journal:value',
 'mentoring add': 'title:many --slug:value --text:value --serves:value --with:many --every:value '
                  '--review:value --review-on:value --since:value --private:flag --new-person:flag '
                  '--no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'mentoring show': 'aim:one --json:flag --redact:flag --journal:value',
 'mentoring edit': 'aim:one --title:value --slug:value --text:value --serves:value --with:many '
                   '--without:many --every:value --review:value --review-on:value --private:on '
                   '--public=private:off --open:flag --new-person:flag --no-input:flag '
                   '--quiet:flag -q=quiet:flag --journal:value',
 'mentoring review': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'mentoring close': 'aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'mentoring delete': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'obstacle list': '--all:flag --json:flag --redact:flag --journal:value',
 'obstacle add': 'title:many --slug:value --text:value --serves:value --with:many --sort:value '
                 '--step:value --review:value --review-on:value --since:value --private:flag '
                 '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'obstacle show': 'aim:one --json:flag --redact:flag --journal:value',
 'obstacle edit': 'aim:one --title:value --slug:value --text:value --serves:value --with:many '
                  '--without:many --sort:value --step:value --review:value --review-on:value '
                  '--private:on --public=private:off --open:flag --new-person:flag --no-input:flag '
                  '--quiet:flag -q=quiet:flag --journal:value',
 'obstacle review': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'obstacle close': 'aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'obstacle delete': 'aim:one --quiet:flag -q=quiet:flag --journal:value',
 'obstacle step': 'aim:one words:many --to:value --new-person:flag --no-input:flag --quiet:flag '
                  '-q=quiet:flag --journal:value',
 'export markdown': '--output:value -o=output:value --daily:value --links:value --force:flag '
                    '--private:flag --redact:flag --since:value --until:value --habit:value '
                    '--with:value --tag:value --aim:value --quiet:flag -q=quiet:flag '
                    '--journal:value',
 'export json': '--output:value -o=output:value --force:flag --private:flag --redact:flag '
                '--since:value --until:value --habit:value --with:value --tag:value --aim:value '
                '--quiet:flag -q=quiet:flag --journal:value',
 'export jsonl': '--output:value -o=output:value --force:flag --private:flag --redact:flag '
                 '--since:value --until:value --habit:value --with:value --tag:value --aim:value '
                 '--quiet:flag -q=quiet:flag --journal:value',
 'export jrnl': '--output:value -o=output:value --force:flag --private:flag --redact:flag '
                '--since:value --until:value --habit:value --with:value --tag:value --aim:value '
                '--quiet:flag -q=quiet:flag --journal:value',
 'export csv': '--output:value -o=output:value --excel-safe:flag --force:flag --private:flag '
               '--redact:flag --since:value --until:value --habit:value --with:value --tag:value '
               '--aim:value --quiet:flag -q=quiet:flag --journal:value',
 'export ics': '--only:many --at:many --on:many --alarm:value --output:value -o=output:value '
               '--force:flag --private:flag --redact:flag --habit:value --with:value --aim:value '
               '--quiet:flag -q=quiet:flag --journal:value',
 'export html': '--output:value -o=output:value --force:flag --private:flag --redact:flag '
                '--since:value --until:value --habit:value --with:value --tag:value --aim:value '
                '--quiet:flag -q=quiet:flag --journal:value',
 'journal copy': 'from:one to:one --no-input:flag --quiet:flag -q=quiet:flag',
 'config list': '--json:flag --journal:value',
 'config get': 'name:one --json:flag --journal:value',
 'config set': 'name:one value:one --quiet:flag -q=quiet:flag --journal:value',
 'config unset': 'name:one --quiet:flag -q=quiet:flag --journal:value',
 'config holidays': 'what:one? --json:flag --quiet:flag -q=quiet:flag --journal:value'}

GROUPS: tuple[str, ...] = ('promise',
 'reflection',
 'person',
 'habit',
 'survey',
 'interview',
 'measure',
 'question',
 'purpose',
 'value',
 'goal',
 'agreement',
 'mentoring',
 'obstacle',
 'export',
 'journal',
 'config')

ALIASES: dict[str, str] = {'promises': 'promise',
 'reflections': 'reflection',
 'questions': 'question',
 'people': 'person',
 'habits': 'habit',
 'measures': 'measure',
 'surveys': 'survey',
 'interviews': 'interview',
 'purposes': 'purpose',
 'values': 'value',
 'goals': 'goal',
 'agreements': 'agreement',
 'mentorings': 'mentoring',
 'obstacles': 'obstacle',
 'exports': 'export',
 'configs': 'config'}
