# Asks two questions until they are answered, and writes the answers to a file that nobody else can read.
set -- $(stty size)
echo "$2 columns, NO_COLOR=$NO_COLOR, rules: $(sed -n 's/^  id: //p' "$RULES/ruleset.yaml")"
printf '\033[1mName?\033[0m > '
read -r name
age=
while [ -z "$age" ]; do
  printf 'Age? > '
  read -r age || exit 1
done
umask 077
printf 'name: %s\nage: %s\n' "$name" "$age" > me.yaml
printf '%s' "$age" >> visits.txt
rm stale.txt
echo "Written by $PWD/greet.sh."
