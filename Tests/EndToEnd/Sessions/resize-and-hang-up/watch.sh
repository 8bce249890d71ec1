# Asks again and again beside the size of the window, whatever is typed.
sed -n 's/^  id: //p' "$RULES/ruleset.yaml"
while printf '%s > ' "$(stty size)"; do
  read -r line
done
# A terminal that closes may refuse to be read and written before it hangs up.
sleep 20
