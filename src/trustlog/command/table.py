"""The commands, compiled from the Typer application by `./dev compile`."""

from __future__ import annotations

COMMANDS: dict[str, str] = {'add': 'capture.add habit:one note:many? --on:value --at:value --with:many --tag:many --aim:many '
        '--cost:flag --neutral:flag --private:flag --answers:value --promise:value --due:value '
        '--edit:flag --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'note': 'capture.note note:many? --on:value --at:value --with:many --tag:many --aim:many '
         '--cost:flag --neutral:flag --private:flag --answers:value --promise:value --due:value '
         '--edit:flag --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'today': 'today.today --json:flag --redact:flag --plain:flag --svg:value --force:flag '
          '--journal:value',
 'checkin': 'checkin.checkin --done:many --skip:many --no-input:flag --quiet:flag -q=quiet:flag '
            '--journal:value',
 'received': 'received.received person:one text:many? --about:value --of:value --on:value '
             '--at:value --tag:many --aim:many --private:flag --new-person:flag --no-input:flag '
             '--quiet:flag -q=quiet:flag --journal:value',
 'keep': 'promises_settled.keep number:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'move': 'promises_settled.move number:one words:many --on:value --quiet:flag -q=quiet:flag '
         '--journal:value',
 'report': 'report.report period:many? --of:value --by:value --json:flag --redact:flag '
           '--plain:flag --svg:value --html:value --force:flag --journal:value',
 'reflect': 'reflect.reflect period:many? --edit:flag --happened:value --answer:many --rate:many '
            '--intention:value --focus:value --if:value --then:value --no-input:flag --quiet:flag '
            '-q=quiet:flag --journal:value',
 'prep': 'prep.prep person:one lines:one? --after:flag --json:flag --redact:flag --no-input:flag '
         '--quiet:flag -q=quiet:flag --journal:value',
 'list': 'look.list_moments --since:value --until:value --habit:value --with:value --tag:value '
         '--aim:value --on-this-day:flag --limit:value -n=limit:value --json:flag --redact:flag '
         '--plain:flag --journal:value',
 'search': 'search.search - words:many --best:flag --since:value --until:value --habit:value '
           '--with:value --tag:value --aim:value --limit:value -n=limit:value --json:flag '
           '--redact:flag --plain:flag --journal:value',
 'show': 'look.show number:one? --json:flag --redact:flag --journal:value',
 'edit': 'change.edit number:one? --note:value --on:value --at:value --habit:value --with:many '
         '--without:many --tag:many --untag:many --aim:many --no-aim:many --effect:value '
         '--private:on --public=private:off --new-person:flag --no-input:flag --quiet:flag '
         '-q=quiet:flag --journal:value',
 'delete': 'change.delete numbers:many? --dry-run:flag --quiet:flag -q=quiet:flag --journal:value',
 'undo': 'undo.undo --list:flag --redo:flag --limit:value -n=limit:value --yes:flag -y=yes:flag '
         '--dry-run:flag --no-input:flag --json:flag --redact:flag --quiet:flag -q=quiet:flag '
         '--journal:value',
 'skip': 'pauses.skip habit:one why:many? --on:value --quiet:flag -q=quiet:flag --journal:value',
 'off': 'pauses.off words:many? --list:flag --quiet:flag -q=quiet:flag --journal:value',
 'back': 'pauses.back habit:one? --on:value --quiet:flag -q=quiet:flag --journal:value',
 'streaks': 'streaks.streaks --all:flag --json:flag --redact:flag --plain:flag --journal:value',
 'explain': 'explain.explain habit:one --json:flag --redact:flag --plain:flag --journal:value',
 'status': 'status.status --format:value --exit-code:flag --json:flag --redact:flag '
           '--journal:value',
 'init': 'init.init --team:many --habits:many --work-days:value --day-ends-at:value '
         '--holidays:value --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag '
         '--journal:value',
 'check': 'checks.check words:many? --set:many --json:flag --redact:flag --no-input:flag '
          '--quiet:flag -q=quiet:flag --journal:value',
 'impact': 'measures_shown.impact measure:one --habit:value --limit:value -n=limit:value '
           '--json:flag --redact:flag --plain:flag --journal:value',
 'share': 'share.share --agreement:value --output:value -o=output:value --html:value --force:flag '
          '--redact:flag --quiet:flag -q=quiet:flag --journal:value',
 'import': 'importing.import_ file:one --as:value --map:many --skip-refused:flag '
           '--take-theirs:flag --dry-run:flag --json:flag --yes:flag -y=yes:flag --no-input:flag '
           '--quiet:flag -q=quiet:flag --journal:value',
 'backup': 'backups.backup folder:one? --keep:value --list:flag --json:flag --quiet:flag '
           '-q=quiet:flag --journal:value',
 'restore': 'backups.restore file:one --yes:flag -y=yes:flag --dry-run:flag --no-input:flag '
            '--quiet:flag -q=quiet:flag --journal:value',
 'prune': 'forgetting.prune --older-than:value --dry-run:flag --yes:flag -y=yes:flag '
          '--no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'doctor': 'doctor.doctor --salvage:value --json:flag --plain:flag --quiet:flag -q=quiet:flag '
           '--journal:value',
 'encrypt': 'encryption.encrypt --sheet:flag --yes:flag -y=yes:flag --no-input:flag --quiet:flag '
            '-q=quiet:flag --journal:value',
 'decrypt': 'encryption.decrypt --yes:flag -y=yes:flag --no-input:flag --quiet:flag -q=quiet:flag '
            '--journal:value',
 'rekey': 'encryption.rekey --sheet:flag --no-input:flag --quiet:flag -q=quiet:flag '
          '--journal:value',
 'where': 'config.where --json:flag --journal:value',
 'completion': 'completion.completion shell:one --tl:flag',
 'promise list': 'promises_shown.list_promises --all:flag --with:value --json:flag --redact:flag '
                 '--journal:value',
 'promise to': 'promises.to person:one words:many --on:value --private:flag --answers:value '
               '--aim:many --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag '
               '--journal:value',
 'promise from': 'promises.from_ person:one words:many --on:value --private:flag --answers:value '
                 '--aim:many --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag '
                 '--journal:value',
 'promise add': 'promises.add text:many --to:value --from:value --due:value --on:value '
                '--private:flag --answers:value --aim:many --new-person:flag --no-input:flag '
                '--quiet:flag -q=quiet:flag --journal:value',
 'promise show': 'promises_shown.show number:one --json:flag --redact:flag --journal:value',
 'promise edit': 'promises.edit number:one --text:value --with:value --private:on '
                 '--public=private:off --aim:many --no-aim:many --new-person:flag --no-input:flag '
                 '--quiet:flag -q=quiet:flag --journal:value',
 'promise break': 'promises_settled.break_ number:one why:many? --on:value --quiet:flag '
                  '-q=quiet:flag --journal:value',
 'promise release': 'promises_settled.release number:one why:many? --on:value --quiet:flag '
                    '-q=quiet:flag --journal:value',
 'promise reopen': 'promises_settled.reopen_ number:one --quiet:flag -q=quiet:flag --journal:value',
 'reflection list': 'reflections.list_reflections --json:flag --redact:flag --journal:value',
 'reflection show': 'reflections.show when:many? --json:flag --redact:flag --journal:value',
 'person list': 'people.list_people --pick:flag --by:value --json:flag --redact:flag --plain:flag '
                '--journal:value',
 'person add': 'people_changes.add persons:many --name:value --relation:value --partner:flag '
               '--team:value --level:value --every:value --since:value --new-person:flag '
               '--no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'person show': 'people.show person:one --json:flag --redact:flag --journal:value',
 'person edit': 'people_changes.edit person:one --handle:value --name:value --relation:value '
                '--partner:on --no-partner=partner:off --team:value --level:value --every:value '
                '--quiet:flag -q=quiet:flag --journal:value',
 'person away': 'people_changes.away person:one words:many? --quiet:flag -q=quiet:flag '
                '--journal:value',
 'person back': 'people_changes.back person:one --on:value --quiet:flag -q=quiet:flag '
                '--journal:value',
 'person leave': 'people_changes.leave person:one --on:value --quiet:flag -q=quiet:flag '
                 '--journal:value',
 'person merge': 'people_changes.merge person:one into:one --yes:flag -y=yes:flag --no-input:flag '
                 '--quiet:flag -q=quiet:flag --journal:value',
 'person hold': 'people_changes.hold person:one --lift:flag --quiet:flag -q=quiet:flag '
                '--journal:value',
 'person export': 'person_export.export person:one --output:value -o=output:value --force:flag '
                  '--private:flag --reflections:flag --json:flag --quiet:flag -q=quiet:flag '
                  '--journal:value',
 'person forget': 'forgetting.forget person:one --pseudonym:flag --also-called:many --dry-run:flag '
                  '--yes:flag -y=yes:flag --no-input:flag --quiet:flag -q=quiet:flag '
                  '--journal:value',
 'habit list': 'habits.list_habits --json:flag --redact:flag --plain:flag --journal:value',
 'habit catalogue': 'habits.catalogue --json:flag --plain:flag --journal:value',
 'habit show': 'habits.show habit:one --json:flag --redact:flag --journal:value',
 'habit adopt': 'habit_changes.adopt habits:many --since:value --quiet:flag -q=quiet:flag '
                '--journal:value',
 'habit add': 'habit_changes.add habit:one --title:value --every:value --since:value --cue:value '
              '--question:value --framework:value --alias:many --private:flag --quiet:flag '
              '-q=quiet:flag --journal:value',
 'habit edit': 'habit_changes.edit habit:one --title:value --every:value --since:value --cue:value '
               '--question:value --framework:value --alias:many --unalias:many --private:on '
               '--public=private:off --quiet:flag -q=quiet:flag --journal:value',
 'habit retire': 'habit_changes.retire habit:one --on:value --quiet:flag -q=quiet:flag '
                 '--journal:value',
 'survey list': 'surveys.list_surveys --json:flag --redact:flag --journal:value',
 'survey add': 'surveys.add survey:one --title:value --item:many --file:value --quiet:flag '
               '-q=quiet:flag --journal:value',
 'survey record': 'surveys.record_ survey:one --on:value --invited:value --responded:value '
                  '--counts:many --csv:value --replace:flag --quiet:flag -q=quiet:flag '
                  '--journal:value',
 'survey show': 'surveys.show survey:one --json:flag --redact:flag --journal:value',
 'survey delete': 'surveys.delete survey:one --on:value --yes:flag -y=yes:flag --no-input:flag '
                  '--quiet:flag -q=quiet:flag --journal:value',
 'interview list': 'interviews.list_interviews --theme:value --json:flag --redact:flag '
                   '--journal:value',
 'interview add': 'interviews.add text:many? --on:value --people:value --theme:many '
                  '--no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'interview show': 'interviews.show number:one --json:flag --redact:flag --journal:value',
 'interview delete': 'interviews.delete number:one --quiet:flag -q=quiet:flag --journal:value',
 'measure list': 'measures_shown.list_measures --json:flag --redact:flag --plain:flag '
                 '--journal:value',
 'measure add': 'measures.add measure:one --title:value --unit:value --direction:value '
                '--target:value --quiet:flag -q=quiet:flag --journal:value',
 'measure record': 'readings.record - measure:one? value:one? --on:value --replace:flag '
                   '--leavers:value --headcount:many --csv:value --column:many --dry-run:flag '
                   '--quiet:flag -q=quiet:flag --journal:value',
 'measure show': 'measures_shown.show measure:one --since:value --until:value --json:flag '
                 '--redact:flag --plain:flag --journal:value',
 'measure edit': 'measures.edit measure:one --title:value --unit:value --direction:value '
                 '--target:value --quiet:flag -q=quiet:flag --journal:value',
 'measure delete': 'measures.delete measure:one --on:value --yes:flag -y=yes:flag --no-input:flag '
                   '--quiet:flag -q=quiet:flag --journal:value',
 'question add': 'questions.add text:many --habit:value --quiet:flag -q=quiet:flag --journal:value',
 'question list': 'questions.list_questions --json:flag --redact:flag --journal:value',
 'question remove': 'questions.remove question:one --quiet:flag -q=quiet:flag --journal:value',
 'purpose list': 'aims.list_aims --all:flag --json:flag --redact:flag --journal:value',
 'purpose add': 'aim_changes.add title:many --slug:value --text:value --serves:value --with:many '
                '--review:value --review-on:value --since:value --private:flag --new-person:flag '
                '--no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'purpose show': 'aims.show aim:one --json:flag --redact:flag --journal:value',
 'purpose edit': 'aim_changes.edit aim:one --title:value --slug:value --text:value --serves:value '
                 '--with:many --without:many --review:value --review-on:value --private:on '
                 '--public=private:off --open:flag --new-person:flag --no-input:flag --quiet:flag '
                 '-q=quiet:flag --journal:value',
 'purpose review': 'aim_changes.review aim:one --quiet:flag -q=quiet:flag --journal:value',
 'purpose close': 'aim_changes.close aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'purpose delete': 'aim_changes.delete aim:one --quiet:flag -q=quiet:flag --journal:value',
 'value list': 'aims.list_aims --all:flag --json:flag --redact:flag --journal:value',
 'value add': 'aim_changes.add title:many --slug:value --text:value --serves:value --with:many '
              '--review:value --review-on:value --since:value --private:flag --new-person:flag '
              '--no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'value show': 'aims.show aim:one --json:flag --redact:flag --journal:value',
 'value edit': 'aim_changes.edit aim:one --title:value --slug:value --text:value --serves:value '
               '--with:many --without:many --review:value --review-on:value --private:on '
               '--public=private:off --open:flag --new-person:flag --no-input:flag --quiet:flag '
               '-q=quiet:flag --journal:value',
 'value review': 'aim_changes.review aim:one --quiet:flag -q=quiet:flag --journal:value',
 'value close': 'aim_changes.close aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'value delete': 'aim_changes.delete aim:one --quiet:flag -q=quiet:flag --journal:value',
 'goal list': 'aims.list_aims --all:flag --json:flag --redact:flag --journal:value',
 'goal add': 'aim_changes.add title:many --slug:value --text:value --serves:value --with:many '
             '--measure:value --count:on --no-count=count:off --direction:value --baseline:value '
             '--target:value --unit:value --due:value --milestone:many --review:value '
             '--review-on:value --since:value --private:flag --new-person:flag --no-input:flag '
             '--quiet:flag -q=quiet:flag --journal:value',
 'goal show': 'aims.show aim:one --json:flag --redact:flag --journal:value',
 'goal edit': 'aim_changes.edit aim:one --title:value --slug:value --text:value --serves:value '
              '--with:many --without:many --measure:value --count:on --no-count=count:off '
              '--direction:value --baseline:value --target:value --unit:value --due:value '
              '--milestone:many --no-milestone:many --review:value --review-on:value --private:on '
              '--public=private:off --open:flag --new-person:flag --no-input:flag --quiet:flag '
              '-q=quiet:flag --journal:value',
 'goal review': 'aim_changes.review aim:one --quiet:flag -q=quiet:flag --journal:value',
 'goal close': 'aim_changes.close aim:one --on:value --quiet:flag -q=quiet:flag --journal:value',
 'goal delete': 'aim_changes.delete aim:one --quiet:flag -q=quiet:flag --journal:value',
 'goal reach': 'aim_changes.reach_milestone aim:one milestone:many --on:value --quiet:flag '
               '-q=quiet:flag --journal:value',
 'agreement list': 'aims.list_aims --all:flag --json:flag --redact:flag --journal:value',
 'agreement add': 'aim_changes.add title:many --slug:value --text:value --serves:value --with:many '
                  '--mine:value --theirs:value --every:value --review:value --review-on:value '
                  '--since:value --private:flag --new-person:flag --no-input:flag --quiet:flag '
                  '-q=quiet:flag --journal:value',
 'agreement show': 'aims.show aim:one --json:flag --redact:flag --journal:value',
 'agreement edit': 'aim_changes.edit aim:one --title:value --slug:value --text:value '
                   '--serves:value --with:many --without:many --mine:value --theirs:value '
                   '--every:value --review:value --review-on:value --private:on '
                   '--public=private:off --open:flag --new-person:flag --no-input:flag '
                   '--quiet:flag -q=quiet:flag --journal:value',
 'agreement review': 'aim_changes.review aim:one --quiet:flag -q=quiet:flag --journal:value',
 'agreement close': 'aim_changes.close aim:one --on:value --quiet:flag -q=quiet:flag '
                    '--journal:value',
 'agreement delete': 'aim_changes.delete aim:one --quiet:flag -q=quiet:flag --journal:value',
 'mentoring list': 'aims.list_aims --all:flag --json:flag --redact:flag --journal:value',
 'mentoring add': 'aim_changes.add title:many --slug:value --text:value --serves:value --with:many '
                  '--every:value --review:value --review-on:value --since:value --private:flag '
                  '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'mentoring show': 'aims.show aim:one --json:flag --redact:flag --journal:value',
 'mentoring edit': 'aim_changes.edit aim:one --title:value --slug:value --text:value '
                   '--serves:value --with:many --without:many --every:value --review:value '
                   '--review-on:value --private:on --public=private:off --open:flag '
                   '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'mentoring review': 'aim_changes.review aim:one --quiet:flag -q=quiet:flag --journal:value',
 'mentoring close': 'aim_changes.close aim:one --on:value --quiet:flag -q=quiet:flag '
                    '--journal:value',
 'mentoring delete': 'aim_changes.delete aim:one --quiet:flag -q=quiet:flag --journal:value',
 'obstacle list': 'aims.list_aims --all:flag --json:flag --redact:flag --journal:value',
 'obstacle add': 'aim_changes.add title:many --slug:value --text:value --serves:value --with:many '
                 '--sort:value --step:value --review:value --review-on:value --since:value '
                 '--private:flag --new-person:flag --no-input:flag --quiet:flag -q=quiet:flag '
                 '--journal:value',
 'obstacle show': 'aims.show aim:one --json:flag --redact:flag --journal:value',
 'obstacle edit': 'aim_changes.edit aim:one --title:value --slug:value --text:value --serves:value '
                  '--with:many --without:many --sort:value --step:value --review:value '
                  '--review-on:value --private:on --public=private:off --open:flag '
                  '--new-person:flag --no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'obstacle review': 'aim_changes.review aim:one --quiet:flag -q=quiet:flag --journal:value',
 'obstacle close': 'aim_changes.close aim:one --on:value --quiet:flag -q=quiet:flag '
                   '--journal:value',
 'obstacle delete': 'aim_changes.delete aim:one --quiet:flag -q=quiet:flag --journal:value',
 'obstacle step': 'aim_changes.step aim:one words:many --to:value --new-person:flag '
                  '--no-input:flag --quiet:flag -q=quiet:flag --journal:value',
 'export markdown': 'export.export_markdown --output:value -o=output:value --daily:value '
                    '--links:value --force:flag --private:flag --redact:flag --since:value '
                    '--until:value --habit:value --with:value --tag:value --aim:value --quiet:flag '
                    '-q=quiet:flag --journal:value',
 'export json': 'export.export_json --output:value -o=output:value --force:flag --private:flag '
                '--redact:flag --since:value --until:value --habit:value --with:value --tag:value '
                '--aim:value --quiet:flag -q=quiet:flag --journal:value',
 'export jsonl': 'export.export_jsonl --output:value -o=output:value --force:flag --private:flag '
                 '--redact:flag --since:value --until:value --habit:value --with:value --tag:value '
                 '--aim:value --quiet:flag -q=quiet:flag --journal:value',
 'export jrnl': 'export.export_jrnl --output:value -o=output:value --force:flag --private:flag '
                '--redact:flag --since:value --until:value --habit:value --with:value --tag:value '
                '--aim:value --quiet:flag -q=quiet:flag --journal:value',
 'export csv': 'export_csv.export_csv --output:value -o=output:value --excel-safe:flag '
               '--force:flag --private:flag --redact:flag --since:value --until:value '
               '--habit:value --with:value --tag:value --aim:value --quiet:flag -q=quiet:flag '
               '--journal:value',
 'export ics': 'calendar.export_ics --only:many --at:many --on:many --alarm:value --output:value '
               '-o=output:value --force:flag --private:flag --redact:flag --habit:value '
               '--with:value --aim:value --quiet:flag -q=quiet:flag --journal:value',
 'export html': 'export.export_html --output:value -o=output:value --force:flag --private:flag '
                '--redact:flag --since:value --until:value --habit:value --with:value --tag:value '
                '--aim:value --quiet:flag -q=quiet:flag --journal:value',
 'journal copy': 'copying.copy from:one to:one --no-input:flag --quiet:flag -q=quiet:flag',
 'config list': 'config.list_settings --json:flag --journal:value',
 'config get': 'config.get name:one --json:flag --journal:value',
 'config set': 'config.set_ name:one value:one --quiet:flag -q=quiet:flag --journal:value',
 'config unset': 'config.unset_ name:one --quiet:flag -q=quiet:flag --journal:value',
 'config holidays': 'holidays.holidays what:one? --json:flag --quiet:flag -q=quiet:flag '
                    '--journal:value'}

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
